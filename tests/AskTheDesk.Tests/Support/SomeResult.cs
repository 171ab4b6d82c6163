using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Indexing;
using AskTheDesk.Passages;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Tests.Support;

/// <summary>What a desk gives for a question, put together by hand.</summary>
internal static class SomeResult
{
    /// <summary>One sentence a text, each citing the hit of its article; the hits are the articles' passages.</summary>
    public static DeskResult Answered(params (string Text, string Article)[] sentences)
    {
        var hits = Hits([.. sentences.Select(sentence => (sentence.Article, sentence.Text))]);
        var draft = hits.Select(hit => Drafted(hit.Passage.Text, Verdict.Supported, hit)).ToList();
        var shown = hits.Select(hit => new ReplySentence(hit.Passage.Text, [hit.Rank], Good, false));
        var sources = hits.Select(hit => new Source(hit.Rank, hit.Article, hit.Passage.Id, hit.Passage.Text));
        return new DeskResult(
            new DeskReply.Answered([.. shown], [.. sources], []),
            Trace(hits, draft, refusalScore: 0.1)
        );
    }

    /// <summary>Nothing found, nothing drafted.</summary>
    public static DeskResult NotInArchive() => NotInArchive([], [], 0.9);

    public static DeskResult NotInArchive(
        IReadOnlyList<Hit> hits,
        IReadOnlyList<CheckedSentence> draft,
        double refusalScore
    ) => new(new DeskReply.NotInArchive([], []), Trace(hits, draft, refusalScore));

    public static DeskResult Refused() =>
        new(
            new DeskReply.Refused(RefusalReason.OverLong, "Ask a shorter question."),
            Trace([], [], 0) with
            {
                Index = null,
            }
        );

    /// <summary>Hits in order, scores falling from their number to 1.</summary>
    public static IReadOnlyList<Hit> Hits(params (string Article, string Text)[] passages) =>
        [
            .. passages.Select(
                (passage, at) =>
                    new Hit(
                        at + 1,
                        passages.Length - at,
                        Passage(passage.Article, passage.Text, at),
                        Header(passage.Article),
                        []
                    )
            ),
        ];

    public static CheckedSentence Drafted(string text, Verdict verdict, params Hit[] cited) =>
        new(
            text,
            [.. cited.Select(hit => new Citation(hit, hit.Passage.Text))],
            verdict == Verdict.Supported ? Good : Bad,
            Differs: false
        );

    public static Judgement Good { get; } = new(Verdict.Supported, 0.9, [], null);

    public static Judgement Bad { get; } = new(Verdict.NotFound, 0.2, ["word"], "The passage lacks it.");

    public static Trace Trace(
        IReadOnlyList<Hit> hits,
        IReadOnlyList<CheckedSentence> draft,
        double refusalScore
    ) =>
        new(
            new Query(new Question("Asked?"), "Standing alone?", [], [], [], AnswerKind.Anything, default),
            hits,
            draft,
            refusalScore,
            "quotes",
            Fallback: null,
            Discarded: [],
            Tokens: null,
            new IndexSummary(7, 3, 12, null),
            new Timings(Ms(10), Ms(20), Ms(30), Ms(60))
        );

    private static Passage Passage(string article, string text, int at) =>
        new(
            new PassageId($"{article}#{at}"),
            new ArticleId(article),
            BlockKind.Paragraph,
            text,
            [new Sentence(text, 0)]
        );

    private static ArticleHeader Header(string article) =>
        new(
            new ArticleId(article),
            $"Title of {article}",
            TitleInferred: false,
            Byline: null,
            Source: "The Paper",
            Section: null,
            Url: null,
            new PublicationDate(new DateTimeOffset(2022, 6, 1, 0, 0, 0, TimeSpan.Zero), DateOrigin.Stated),
            ArticleKind.News,
            ArticleStatus.Published,
            Embargo: null
        );

    private static TimeSpan Ms(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);
}
