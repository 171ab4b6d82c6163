using System.Globalization;
using System.Text.RegularExpressions;
using AskTheDesk.Articles;

namespace AskTheDesk.Language;

/// <summary>
/// Finds the dates that a text gives with their year. Days without one ("on Thursday", "January 17") are left
/// out, and so is 3/4/2020, which two countries read in two ways.
/// </summary>
public static class DateFinder
{
    private const string MonthInitials = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The dates in order of their start; no two overlap.</summary>
    public static IReadOnlyList<DateMention> Find(string text)
    {
        var found = new List<DateMention>();
        Add(found, DatePatterns.MonthFirst, text, match => Days(match, Month(match)));
        Add(found, DatePatterns.DayFirst, text, match => Days(match, Month(match)));
        Add(found, DatePatterns.Iso, text, match => Days(match, Number(match, "month")));
        Add(found, DatePatterns.Slashes, text, SlashedDay);
        Add(found, DatePatterns.MonthAndYear, text, WholeMonth);
        Add(found, DatePatterns.Years, text, match => YearReader.IsYear(text, match) ? Years(match) : null);
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    /// <summary>Adds what a pattern finds beside what more telling patterns have found.</summary>
    private static void Add(
        List<DateMention> found,
        Regex pattern,
        string text,
        Func<Match, DateMention?> read
    )
    {
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        var (taken, next) = (found.Count, 0);
        foreach (Match match in pattern.Matches(text))
        {
            while (next < taken && found[next].End <= match.Index)
            {
                next++;
            }
            var overlaps = next < taken && found[next].Start < match.Index + match.Length;
            if (!overlaps && read(match) is { } date)
            {
                found.Add(date);
            }
        }
    }

    private static DateMention? Days(Match match, int month)
    {
        var year = Number(match, "year");
        var last = match.Groups["last"].Success ? Number(match, "last") : Number(match, "day");
        return
            Day(year, month, Number(match, "day")) is { } from
            && Day(year, month, last) is { } to
            && from <= to
            ? Mention(match, from, to, DatePrecision.Day)
            : null;
    }

    /// <summary>Day and month in either order, when only one order can be meant.</summary>
    private static DateMention? SlashedDay(Match match)
    {
        var (left, right) = (Number(match, "left"), Number(match, "right"));
        if (left <= 12 && right <= 12 && left != right)
        {
            return null;
        }
        var (day, month) = left > 12 ? (left, right) : (right, left);
        return Day(Number(match, "year"), month, day) is { } date
            ? Mention(match, date, date, DatePrecision.Day)
            : null;
    }

    private static DateMention? WholeMonth(Match match)
    {
        // "may 2000 people": only the capital tells the month from the verb.
        if (match.Groups["month"].ValueSpan is "may")
        {
            return null;
        }
        var first = new DateOnly(Number(match, "year"), Month(match), 1);
        return Mention(match, first, first.AddMonths(1).AddDays(-1), DatePrecision.Month);
    }

    private static DateMention Years(Match match)
    {
        var from = Number(match, "year");
        if (match.Groups["decade"].Success)
        {
            return Mention(
                match,
                new DateOnly(from, 1, 1),
                new DateOnly(from + 9, 12, 31),
                DatePrecision.Year
            );
        }
        if (Until(match, from) is { } to)
        {
            return Mention(match, new DateOnly(from, 1, 1), new DateOnly(to, 12, 31), DatePrecision.Year);
        }
        var year = match.Groups["year"];
        return new(
            new DateOnly(from, 1, 1),
            new DateOnly(from, 12, 31),
            DatePrecision.Year,
            year.Value,
            year.Index
        );
    }

    /// <summary>The second year of "2019-2020" or "2019/20".</summary>
    private static int? Until(Match match, int from)
    {
        if (match.Groups["until"] is not { Success: true } group)
        {
            return null;
        }
        var until = Number(match, "until") + (group.Length == 2 ? from / 100 * 100 : 0);
        return until > from && until - from < 200 ? until : null;
    }

    private static DateMention Mention(Match match, DateOnly first, DateOnly last, DatePrecision precision) =>
        new(first, last, precision, match.Value, match.Index);

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Month(Match match) =>
        MonthInitials.IndexOf(match.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
