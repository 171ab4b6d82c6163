using System.Globalization;
using AskTheDesk.Articles;

namespace AskTheDesk.Cli.Output;

/// <summary>Tells people of an article: title, publication and date, with what is uncertain about them.</summary>
internal static class ArticleText
{
    /// <summary>Title — publication, date; corrected since.</summary>
    public static string Line(ArticleHeader article)
    {
        var title = article.TitleInferred ? $"{article.Title} (untitled; its first words)" : article.Title;
        var facts = article.Source is { } source
            ? $"{source}, {Published(article.Published)}"
            : Published(article.Published);
        return $"{title} — {facts}{Corrected(article.Status)}";
    }

    public static string Published(PublicationDate published) =>
        published switch
        {
            { Origin: DateOrigin.Stated, At: { } at } => Written(at, published.Precision),
            { Origin: DateOrigin.Inferred, At: { } at } =>
                $"date inferred: not before {Written(at, published.Precision)}",
            _ => "date unknown",
        };

    public static string Written(DateTimeOffset at, DatePrecision precision) =>
        at.ToUniversalTime()
            .ToString(
                precision switch
                {
                    DatePrecision.Year => "yyyy",
                    DatePrecision.Month => "MMMM yyyy",
                    DatePrecision.Day => "d MMMM yyyy",
                    _ => "d MMMM yyyy, HH:mm 'UTC'",
                },
                CultureInfo.InvariantCulture
            );

    private static string Corrected(ArticleStatus status)
    {
        if (status.State != PublicationState.Corrected)
        {
            return "";
        }
        var when = status.Date is { } date ? date.ToString(" d MMMM yyyy", CultureInfo.InvariantCulture) : "";
        return $"; corrected{when}{(status.Note is { } note ? $": {note}" : "")}";
    }
}
