using AskTheDesk.Articles;
using AskTheDesk.Passages;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Tests.Support;

/// <summary>Hits as retrieval gives them, made of bare sentences.</summary>
internal static class SomeHits
{
    /// <summary>One hit a passage; a bar parts its sentences.</summary>
    public static IReadOnlyList<Hit> Of(params string[] passages) =>
        [.. passages.Select((passage, at) => One(passage, at + 1))];

    /// <summary>One hit of an article with this title.</summary>
    public static Hit Titled(string title, string passage)
    {
        var hit = One(passage, rank: 1);
        return hit with { Article = hit.Article with { Title = title } };
    }

    private static Hit One(string passage, int rank)
    {
        var sentences = new List<Sentence>();
        foreach (var text in passage.Split('|'))
        {
            sentences.Add(new Sentence(text, sentences.Count == 0 ? 0 : sentences[^1].End + 1));
        }
        var article = new ArticleId($"{rank}.txt");
        var whole = new Passage(
            new PassageId($"{rank}.txt#0"),
            article,
            BlockKind.Paragraph,
            passage.Replace('|', ' '),
            sentences
        );
        return new Hit(rank, 10 - rank, whole, Header(article), []);
    }

    private static ArticleHeader Header(ArticleId id) =>
        new(
            id,
            "A title",
            TitleInferred: false,
            Byline: null,
            Source: null,
            Section: null,
            Url: null,
            PublicationDate.Unknown,
            ArticleKind.News,
            ArticleStatus.Published,
            Embargo: null
        );
}
