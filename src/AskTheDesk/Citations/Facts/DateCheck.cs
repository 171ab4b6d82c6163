using AskTheDesk.Articles;
using AskTheDesk.Citations.Judging;
using AskTheDesk.Language;

namespace AskTheDesk.Citations.Facts;

/// <summary>
/// Looks for a claim's dates in the cited texts. A date there must lie within the claim's; day and month may
/// stand apart from the year.
/// </summary>
internal static class DateCheck
{
    public static IEnumerable<MissingFact> Missing(ClaimText claim, Frame frame) =>
        MissingDates(claim, frame).Concat(MissingDays(claim, frame));

    private static IEnumerable<MissingFact> MissingDates(ClaimText claim, Frame frame) =>
        claim
            .Dates.Where(date => !Holds(date, frame))
            .Select(date => new MissingFact(FactKind.Date, date.Text, OtherDate(date, frame)));

    private static IEnumerable<MissingFact> MissingDays(ClaimText claim, Frame frame) =>
        claim
            .Calendar.Where(day => !frame.Sentences.Any(sentence => sentence.Calendar.Names(day.Text)))
            .Select(day => new MissingFact(FactKind.Date, day.Text, frame.Best?.Calendar.Other(day.Text)));

    private static bool Holds(DateMention date, Frame frame) =>
        frame.Sentences.Any(sentence => sentence.Dates.Any(given => IsWithin(given, date)))
        || (date.Precision != DatePrecision.Year && HoldsApart(date, frame))
        || frame.PublishedWithin(date);

    private static bool IsWithin(DateMention given, DateMention date) =>
        date.First <= given.First && given.Last <= date.Last;

    /// <summary>"On April 9" in a text that is of 2011, or speaks of it.</summary>
    private static bool HoldsApart(DateMention date, Frame frame)
    {
        var year = date.First.Year;
        return date.Last.Year == year
            && frame.Sentences.Any(sentence => sentence.Calendar.Holds(date))
            && (
                frame.Evidence.Any(text => text.Published?.Year == year)
                || frame.Sentences.Any(sentence =>
                    sentence.Dates.Any(given => given.First.Year == year && given.Last.Year == year)
                )
            );
    }

    private static string? OtherDate(DateMention date, Frame frame) =>
        frame.Best?.Dates.FirstOrDefault(given => given.Precision == date.Precision)?.Text;
}
