using System.Text.RegularExpressions;
using AskTheDesk.Articles.Cleaning;
using AskTheDesk.Language;

namespace AskTheDesk.Articles.Reading;

/// <summary>Infers how old an article can be at most: no older than the latest past date in its text.</summary>
internal static partial class PublicationBound
{
    // A date that lies ahead for the article may lie behind for us. Leaving such dates out keeps the bound true.
    private const int Reach = 80;

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
        DateFinder.Find(text).Where(date => IsPast(text, date));

    private static bool IsPast(string text, DateMention date)
    {
        var before = text.AsSpan(Math.Max(0, date.Start - Reach)..date.Start);
        var after = text.AsSpan(date.End..Math.Min(text.Length, date.End + Reach));
        before = before[(before.LastIndexOf(". ") + 1)..];
        after = after.IndexOf(". ") is >= 0 and var stop ? after[..stop] : after;
        return !Ahead.IsMatch(before)
            && (
                date.Precision != DatePrecision.Year
                || Done.IsMatch(before)
                || (Done.IsMatch(after) && !Ahead.IsMatch(after))
            );
    }

    /// <summary>Words before a date, in its sentence, that let it lie ahead.</summary>
    [GeneratedRegex(
        @"\b([Ww]ill|would|could|may|might|should|shall|[Bb]y|[Uu]ntil|[Tt]ill|[Tt]hrough|[Bb]efore|[Ii]f|[Ss]tarting|begin(s|ning)?|ends?|ending|expires?|expect\w*|schedul\w+|due|plan(s|ned|ning)?|going|set|slated|propos\w+|upcoming|ahead|next|towards?|seek\w*|extend\w*|likely|hop(es?|ing)|aim\w*)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Ahead { get; }

    /// <summary>Words that tell of what is over: a year by itself is as often named before it comes.</summary>
    [GeneratedRegex(
        @"\b(was|were|had|has|have|been|did|won|lost|fell|rose|grew|began|became|took|made|saw|left|came|went|born|[Ss]ince|\p{L}{2,}ed)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Done { get; }
}
