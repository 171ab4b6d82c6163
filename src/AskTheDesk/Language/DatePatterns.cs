using System.Text.RegularExpressions;

namespace AskTheDesk.Language;

/// <summary>How dates are written. No quantifier is nested, so each match is linear in the text.</summary>
internal static partial class DatePatterns
{
    private const string Month =
        @"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";

    private const string Days =
        @"(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: ?(?:-|–|—|to|and|through) ?(?<last>[0-9]{1,2})(?:st|nd|rd|th)?)?";

    private const string Year = @"(?<year>[12][0-9]{3})(?![0-9\p{L}]|[.,][0-9])";

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>"July 9, 2019", "Jan. 17 2020", "June 3-5, 2021".</summary>
    [GeneratedRegex(@"\b" + Month + @"\s" + Days + @",?\s" + Year, Options)]
    public static partial Regex MonthFirst { get; }

    /// <summary>"9 July 2019", "9th of July, 2019", "3-5 June 2021".</summary>
    [GeneratedRegex(@"(?<![0-9.,/])" + Days + @"\s(?:of\s)?" + Month + @",?\s" + Year, Options)]
    public static partial Regex DayFirst { get; }

    /// <summary>"2020-01-17".</summary>
    [GeneratedRegex(
        @"(?<![0-9.,/-])(?<year>[12][0-9]{3})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9-])",
        Options
    )]
    public static partial Regex Iso { get; }

    /// <summary>"17/01/2020", "1/17/2020".</summary>
    [GeneratedRegex(
        @"(?<![0-9.,/-])(?<left>[0-9]{1,2})/(?<right>[0-9]{1,2})/(?<year>[12][0-9]{3})(?![0-9/-])",
        Options
    )]
    public static partial Regex Slashes { get; }

    /// <summary>"September 2021", "Sept. 2021", "September of 2021".</summary>
    [GeneratedRegex(@"\b" + Month + @"(?:,|\sof)?\s" + Year, Options)]
    public static partial Regex MonthAndYear { get; }

    /// <summary>Four digits by themselves, also "2019-2020", "2019/20", "1990s"; whether a year, is another matter.</summary>
    [GeneratedRegex(
        @"(?<![0-9\p{L}.]|[0-9],)(?<year>1[5-9][0-9][0-9]|20[0-9][0-9])(?:(?<decade>s)\b|[-–/](?<until>[0-9]{4}|[0-9]{2})(?![0-9]))?(?![0-9\p{L}]|[.,][0-9])",
        Options
    )]
    public static partial Regex Years { get; }
}
