using AskTheDesk.Articles;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Passages;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>Answers as the bot keeps them, put together by hand.</summary>
internal static class SomeAnswer
{
    public static readonly DateTimeOffset At = Some.Instant("2022-06-10T12:00:00");

    public static readonly UserId Ana = new(13);
    public static readonly UserId Ben = new(14);

    /// <summary>In a channel of a server, for all to see.</summary>
    public static AskedBy By { get; } =
        new(Ana, new GuildId(15), new ChannelId(20), IsThread: false, IsPrivate: false, At);

    /// <summary>One sentence that cites one article.</summary>
    public static Answer Of(string sentence = "Rates rose.") =>
        Of([new AnswerSentence(sentence, [1], Differs: false)], Source(1));

    public static Answer Of(IReadOnlyList<AnswerSentence> sentences, params AnswerSource[] sources) =>
        Bare(AnswerOutcome.Answered) with
        {
            Sentences = sentences,
            Sources = sources,
            Writer = "quotes",
        };

    public static Answer NotInArchive(params AnswerArticle[] nearest) =>
        Bare(AnswerOutcome.NotInArchive) with
        {
            Nearest = nearest,
        };

    public static Answer Refused() => Bare(AnswerOutcome.Refused) with { Refusal = "Ask a question." };

    /// <summary>A cited passage; its quote is what stands between bars, or all of it.</summary>
    public static AnswerSource Source(int number, string passage = "Rates |rose on Monday.| So it was.")
    {
        var parts = passage.Split('|');
        return new AnswerSource(
            number,
            Article($"{number}.txt"),
            new PassageId($"{number}.txt#0"),
            passage.Replace("|", "", StringComparison.Ordinal),
            parts.Length == 1 ? parts : [.. parts.Where((_, at) => at % 2 == 1)]
        );
    }

    public static AnswerArticle Article(string id) =>
        new(
            new ArticleId(id),
            $"Title of {id}",
            TitleInferred: false,
            "The Paper",
            new Uri($"https://paper.example/{id}"),
            new PublicationDate(Some.Instant("2022-06-01"), DateOrigin.Stated),
            ArticleStatus.Published
        );

    private static Answer Bare(AnswerOutcome outcome) =>
        new()
        {
            Id = AnswerId.New(),
            By = By,
            Question = "Did rates rise?",
            Standalone = "Did rates rise?",
            Outcome = outcome,
            Search = new AnswerSearch(
                ["rates", "rise"],
                [new AnswerHit(1, 4.25, Article("1.txt"), ["body:rates", "title:rise"])],
                0.25,
                7,
                3,
                1200,
                Some.Instant("2022-06-01"),
                TimeSpan.FromMilliseconds(1234)
            ),
        };
}
