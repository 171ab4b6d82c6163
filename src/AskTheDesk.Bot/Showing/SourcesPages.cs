using System.Globalization;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Indexing;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Bot.Showing;

/// <summary>What the archive holds.</summary>
internal static class SourcesPages
{
    private const int MostSources = 40;
    private const int MostArticles = 10;
    private const int LongestName = 100;

    /// <summary>All of it, by publication.</summary>
    /// <param name="summary">Of the whole archive; null where only a part may be told of.</param>
    public static IReadOnlyList<OutgoingMessage> Held(
        IndexSummary? summary,
        IReadOnlyList<ArchiveSource> sources,
        DateTimeOffset now
    )
    {
        var newest = summary is null ? sources.Max(source => source.Newest) : summary.Newest;
        var articles = summary?.Articles ?? Named(sources);
        Piece[] pieces =
        [
            new(
                "",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The archive holds **{Count(articles)}**. {Age(newest, now)}"
                )
            ),
            .. sources.Take(MostSources).Select(source => new Piece("\n", $"- {Line(source)}")),
        ];
        return
        [
            .. Pager
                .Pages([.. pieces, .. Rest(sources.Count - MostSources, articles - Named(sources))])
                .Select(Notices.Quietly),
        ];
    }

    /// <summary>The articles that are about something, best first.</summary>
    public static IReadOnlyList<OutgoingMessage> About(string about, IReadOnlyList<Hit> hits)
    {
        var articles = hits.Select(hit => hit.Article).DistinctBy(article => article.Id).ToList();
        var topic = PlainMarkdown.Escape(PlainMarkdown.Shorten(about, LongestName));
        if (articles.Count == 0)
        {
            return [Notices.Quietly($"Nothing in the archive is about “{topic}”.")];
        }
        var pieces = articles
            .Take(MostArticles)
            .Select(article => new Piece("\n", $"- {ArticleText.Line(AnswerArticle.Of(article))}"))
            .Prepend(new Piece("", $"Nearest to “{topic}”:"));
        return [.. Pager.Pages(pieces).Select(Notices.Quietly)];
    }

    private static int Named(IReadOnlyList<ArchiveSource> sources) => sources.Sum(source => source.Articles);

    /// <summary>What has no line of its own.</summary>
    /// <param name="sources">Publications that are not listed.</param>
    /// <param name="unnamed">Articles that name no publication.</param>
    private static IEnumerable<Piece> Rest(int sources, int unnamed)
    {
        if (sources > 0)
        {
            yield return new Piece("\n", $"- and {sources} more");
        }
        if (unnamed > 0)
        {
            yield return new Piece("\n", $"- {Count(unnamed)} without the name of a publication");
        }
    }

    private static string Count(int articles) =>
        articles == 1 ? "1 article" : string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles");

    private static string Age(DateTimeOffset? newest, DateTimeOffset now) =>
        newest is { } at
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The newest is of {ArticleText.Day(DateOnly.FromDateTime(at.UtcDateTime))}, {Math.Max(0, (int)(now - at).TotalDays):N0} days ago."
            )
            : "None of them states its date.";

    private static string Line(ArchiveSource source)
    {
        var name = PlainMarkdown.Escape(
            PlainMarkdown.Shorten(PlainMarkdown.OneLine(source.Name), LongestName)
        );
        var newest = source.Newest is { } at
            ? $", newest {ArticleText.Day(DateOnly.FromDateTime(at.UtcDateTime))}"
            : "";
        return $"**{name}** {Count(source.Articles)}{newest}";
    }
}
