using System.Text.RegularExpressions;
using AskTheDesk.Articles.Cleaning;
using AskTheDesk.Language;

namespace AskTheDesk.Articles.Reading;

/// <summary>Infers how old an article can be at most: no older than the latest past date in its text.</summary>
internal static partial class PublicationBound
{
    // A date that lies ahead for the article may lie behind for us. Leaving such dates out keeps the bound true.
    private const int ReachOfFuture = 60;

    public static PublicationDate Infer(CleanArticle article, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var latest = article
            .Blocks.Select(block => block.Text)
            .Prepend(article.Title)
            .SelectMany(Past)
            .Where(date => Bound(date) <= today)
            .MaxBy(date => (Bound(date), date.Precision));
        return latest is null
            ? PublicationDate.Unknown
            : new PublicationDate(
                new DateTimeOffset(Bound(latest).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
                DateOrigin.Inferred,
                latest.Text,
                latest.Precision
            );
    }

    /// <summary>A span of days is over on its last; a month or year that is under way has only begun.</summary>
    private static DateOnly Bound(DateMention date) =>
        date.Precision == DatePrecision.Day ? date.Last : date.First;

    private static IEnumerable<DateMention> Past(string text) =>
        DateFinder.Find(text).Where(date => !IsAhead(text, date.Start));

    private static bool IsAhead(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - ReachOfFuture)..start);
        var sentence = before.LastIndexOf(". ");
        return Ahead.IsMatch(sentence < 0 ? before : before[sentence..]);
    }

    [GeneratedRegex(
        @"\b(will|by|until|till|scheduled|expected|due|plans? to|going to|set to)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Ahead { get; }
}
