using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace AskTheDesk.Cli.Verbs.Parts;

/// <summary>Options that take a date, and what is said when it is none.</summary>
internal static class Dates
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ssK";

    /// <summary>A day, as in 2021-10-24.</summary>
    public static Option<DateOnly?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result => TryDay(Text(result)) ?? Fail<DateOnly>(result, "write it as 2021-10-24"),
        };

    /// <summary>An instant, as in 2021-10-24T18:00:00Z, or a day, meant to its end.</summary>
    public static Option<Moment?> Moment(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result =>
                TryDay(Text(result)) is { } day ? new Moment(day, null)
                : TryInstant(Text(result)) is { } instant ? new Moment(null, instant)
                : Fail<Moment>(result, "write it as 2021-10-24 or 2021-10-24T18:00:00Z"),
        };

    private static string Text(ArgumentResult result) => result.Tokens[0].Value;

    private static DateOnly? TryDay(string text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static DateTimeOffset? TryInstant(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            InstantFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant
            : null;

    private static T? Fail<T>(ArgumentResult result, string hint)
        where T : struct
    {
        result.AddError($"\"{Text(result)}\" is no date; {hint}.");
        return null;
    }
}
