using AskTheDesk.Articles;
using AskTheDesk.Language;
using AskTheDesk.Passages;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Tests.Support;

/// <summary>Hits and queries put together by hand.</summary>
internal static class PromptHits
{
    /// <summary>Published on 9 July 2019 by The Paper.</summary>
    public static ArticleHeader Header { get; } =
        new(
            new ArticleId("a.txt"),
            "Rates rise",
            TitleInferred: false,
            Byline: null,
            Source: "The Paper",
            Section: null,
            Url: null,
            new PublicationDate(new DateTimeOffset(2019, 7, 9, 0, 0, 0, TimeSpan.Zero), DateOrigin.Stated),
            ArticleKind.News,
            ArticleStatus.Published,
            Embargo: null
        );

    /// <summary>One hit a text, ranked from 1.</summary>
    public static IReadOnlyList<Hit> Of(params string[] texts) =>
        [.. texts.Select((text, at) => Hit(at + 1, text, Header))];

    public static Hit Hit(
        int rank,
        string text,
        ArticleHeader article,
        BlockKind kind = BlockKind.Paragraph
    ) => new(rank, 10 - rank, Passage($"{article.Id}#{rank}", text, article, kind), article, []);

    public static Query Query(string text) =>
        new(
            new Question(text),
            text,
            [],
            [],
            [],
            AnswerKind.Anything,
            new DateTimeOffset(2022, 3, 1, 12, 0, 0, TimeSpan.Zero)
        );

    private static Passage Passage(string id, string text, ArticleHeader article, BlockKind kind) =>
        new(new PassageId(id), article.Id, kind, text, SentenceSplitter.Split(text));
}
