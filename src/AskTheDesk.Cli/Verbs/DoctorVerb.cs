using System.CommandLine;
using AskTheDesk.Cli.Doctor;
using AskTheDesk.Cli.Output;
using AskTheDesk.Cli.Verbs.Parts;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>doctor</c>: one line for each thing that must be right, with what to do where it is not.</summary>
internal sealed class DoctorVerb : Command
{
    private readonly CliContext _context;
    private readonly Option<string?> _index = CommonOptions.Index();

    public DoctorVerb(CliContext context)
        : base("doctor", "Check settings, articles, index, model and Discord token; say what to do.")
    {
        _context = context;
        Add(_index);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken token)
    {
        var page = Page.Of(_context);
        var isWell = true;
        await foreach (var finding in Checks.RunAsync(_context, parsed.GetValue(_index), token))
        {
            page.Paragraph($"{finding.Subject}: {finding.Text}", Label(finding.State));
            isWell &= finding.State != FindingState.Bad;
        }
        return isWell ? ExitCode.Done : ExitCode.Failed;
    }

    private static string Label(FindingState state) =>
        state switch
        {
            FindingState.Good => "ok   ",
            FindingState.Off => "off  ",
            _ => "FIX  ",
        };
}
