using System.Globalization;
using AskTheDesk.Articles;
using AskTheDesk.Bot.Answers;

namespace AskTheDesk.Bot.Showing.Markup;

/// <summary>Tells readers of an article: title, publication, date and link, with what is uncertain about them.</summary>
internal static class ArticleText
{
    private const int LongestTitle = 200;
    private const int LongestLink = 500;
    private const int LongestNote = 200;

    /// <summary>The title in bold.</summary>
    public static string Title(AnswerArticle article) => $"**{PlainTitle(article.Title)}**";

    /// <summary>One line of small print: publication, date, what has become of it.</summary>
    public static string Facts(AnswerArticle article)
    {
        var facts = new[]
        {
            article.Publication is { } publication ? Escaped(publication, LongestNote) : null,
            Published(article.Published),
            article.TitleInferred ? "untitled; its first words" : null,
            article.Status.State == PublicationState.Corrected ? Status(article.Status) : null,
        };
        return $"-# {string.Join(" · ", facts.OfType<string>())}";
    }

    /// <summary>Its address, without a preview; null when there is none that fits a message.</summary>
    public static string? Link(AnswerArticle article) =>
        article.Url is { } url && url.AbsoluteUri.Length <= LongestLink ? $"<{url.AbsoluteUri}>" : null;

    /// <summary>Title, publication and date on one line.</summary>
    public static string Line(AnswerArticle article)
    {
        var publication = article.Publication is { } name ? $", {Escaped(name, LongestNote)}" : "";
        return $"{Title(article)}{publication}, {Published(article.Published)}";
    }

    public static string Published(PublicationDate published) =>
        published switch
        {
            { Origin: DateOrigin.Stated, At: { } at } => Written(at, published.Precision),
            { Origin: DateOrigin.Inferred, At: { } at } =>
                $"date inferred: not before {Written(at, published.Precision)}",
            _ => "date unknown",
        };

    /// <summary>As in "corrected on 3 May 2022: the figure was wrong".</summary>
    public static string Status(ArticleStatus status)
    {
        var word = status.State.ToString().ToLowerInvariant();
        var when = status.Date is { } date ? $" on {Day(date)}" : "";
        return $"{word}{when}{(status.Note is { } note ? $": {Escaped(note, LongestNote)}" : "")}";
    }

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Written(DateTimeOffset at, DatePrecision precision) =>
        at.ToUniversalTime()
            .ToString(
                precision switch
                {
                    DatePrecision.Year => "yyyy",
                    DatePrecision.Month => "MMMM yyyy",
                    _ => "d MMMM yyyy",
                },
                CultureInfo.InvariantCulture
            );

    private static string PlainTitle(string title) => Escaped(title, LongestTitle);

    private static string Escaped(string outside, int most) =>
        PlainMarkdown.Escape(PlainMarkdown.Shorten(PlainMarkdown.OneLine(outside), most));
}
