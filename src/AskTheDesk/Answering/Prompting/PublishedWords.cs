using System.Globalization;
using AskTheDesk.Articles;

namespace AskTheDesk.Answering.Prompting;

/// <summary>A publication date as the prompt puts it.</summary>
internal static class PublishedWords
{
    /// <summary>"9 July 2019", "not before 9 July 2019 (inferred)", "date unknown".</summary>
    public static string Of(PublicationDate published) =>
        (published.At, published.Origin) switch
        {
            (null, _) => "date unknown",
            ({ } at, DateOrigin.Inferred) => $"not before {Day(at, published.Precision)} (date inferred)",
            ({ } at, _) => Day(at, published.Precision),
        };

    /// <summary>"9 July 2019".</summary>
    public static string Day(DateTimeOffset at) => Day(at, DatePrecision.Day);

    private static string Day(DateTimeOffset at, DatePrecision precision) =>
        at.ToString(
            precision switch
            {
                DatePrecision.Year => "yyyy",
                DatePrecision.Month => "MMMM yyyy",
                _ => "d MMMM yyyy",
            },
            CultureInfo.InvariantCulture
        );
}
