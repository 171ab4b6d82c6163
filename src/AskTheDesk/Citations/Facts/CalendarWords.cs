using System.Globalization;
using AskTheDesk.Articles;
using AskTheDesk.Language;
using AskTheDesk.Language.Names;

namespace AskTheDesk.Citations.Facts;

/// <summary>The weekdays and months that a sentence names, whether a year stands with them or not.</summary>
internal sealed class CalendarWords
{
    /// <summary>All spellings of a day or month share these letters: Sep, Sept., September.</summary>
    private const int Distinctive = 3;

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private readonly HashSet<string> _words = [];
    private readonly HashSet<(string Month, int Day)> _days = [];

    public CalendarWords(string text, IReadOnlyList<DateMention> dates)
    {
        var words = new WordList(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (Is(words[at]))
            {
                _words.Add(Short(words[at].Text));
                AddDay(Short(words[at].Text), words.At(at - 1));
                AddDay(Short(words[at].Text), words.At(at + 1));
            }
        }
        foreach (var date in dates.Where(date => date.Precision != DatePrecision.Year))
        {
            _words.Add(MonthOf(date));
        }
    }

    /// <summary>Whether a word is a weekday or a month; "may" only with a capital.</summary>
    public static bool Is(Word word) => word.IsCapitalised && word.Is(NameWords.Calendar);

    public bool Names(string day) => _words.Contains(Short(day));

    /// <summary>Whether it names a date's month, and its day where the date has one.</summary>
    public bool Holds(DateMention date) =>
        date.Precision == DatePrecision.Month
            ? _words.Contains(MonthOf(date))
            : _days.Contains((MonthOf(date), date.First.Day))
                && _days.Contains((MonthOf(date), date.Last.Day));

    /// <summary>Another weekday for a weekday, another month for a month, or null.</summary>
    public string? Other(string day) =>
        _words.FirstOrDefault(other => Weekdays.Contains(other) == Weekdays.Contains(Short(day))) is { } other
            ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(other)
            : null;

    private void AddDay(string month, string day)
    {
        var digits = new string([.. day.TakeWhile(char.IsAsciiDigit)]);
        if (digits.Length is 1 or 2)
        {
            _days.Add((month, int.Parse(digits, CultureInfo.InvariantCulture)));
        }
    }

    private static string MonthOf(DateMention date) =>
        Short(date.First.ToString("MMMM", CultureInfo.InvariantCulture));

    private static string Short(string day) => day[..Distinctive].ToLowerInvariant();
}
