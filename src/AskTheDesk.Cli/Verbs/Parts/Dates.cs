using System.CommandLine;
using System.CommandLine.Parsing;
using AskTheDesk.Questions;

namespace AskTheDesk.Cli.Verbs.Parts;

/// <summary>Options that take a date, and what is said when it is none.</summary>
internal static class Dates
{
    /// <summary>A day, as in 2021-10-24.</summary>
    public static Option<DateOnly?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result => DateText.ReadDay(Text(result)) ?? Fail<DateOnly>(result, DateText.Hint),
        };

    /// <summary>An instant, as in 2021-10-24T18:00:00Z, or a day, meant to its end.</summary>
    public static Option<Moment?> Moment(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result =>
                DateText.ReadDay(Text(result)) is { } day ? new Moment(day, null)
                : DateText.ReadInstant(Text(result)) is { } instant ? new Moment(null, instant)
                : Fail<Moment>(result, $"{DateText.Hint} or 2021-10-24T18:00:00Z"),
        };

    private static string Text(ArgumentResult result) => result.Tokens[0].Value;

    private static T? Fail<T>(ArgumentResult result, string hint)
        where T : struct
    {
        result.AddError($"\"{Text(result)}\" is no date; {hint}.");
        return null;
    }
}
