using System.CommandLine;
using AskTheDesk.Questions;

namespace AskTheDesk.Cli.Verbs.Parts;

/// <summary>A question and its filters, as <c>ask</c> and <c>search</c> take them.</summary>
internal sealed class QuestionOptions
{
    private readonly Argument<string[]> _question = new("QUESTION")
    {
        Description = "What to ask; several words are one question.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<Moment?> _asOf = Dates.Moment(
        "--as-of",
        "Answer as if it were then: later articles are left out. A day is meant to its end, in Desk:TimeZone."
    );

    private readonly Option<DateOnly?> _from = Dates.Day(
        "--from",
        "Only articles published on this day or later."
    );

    private readonly Option<DateOnly?> _to = Dates.Day(
        "--to",
        "Only articles published on this day or earlier."
    );

    private readonly Option<string[]> _sources = new("--source")
    {
        Description = "Only articles of this publication, whatever the case; may be given again.",
        HelpName = "SOURCE",
        Arity = ArgumentArity.OneOrMore,
    };

    public QuestionOptions(Command command)
    {
        command.Add(_question);
        command.Add(_asOf);
        command.Add(_from);
        command.Add(_to);
        command.Add(_sources);
    }

    public Question Read(ParseResult parsed, DeskOptions desk) =>
        new(string.Join(' ', parsed.GetValue(_question) ?? []))
        {
            AsOf = parsed.GetValue(_asOf)?.At(desk),
            From = parsed.GetValue(_from),
            To = parsed.GetValue(_to),
            Sources = parsed.GetValue(_sources) ?? [],
        };
}
