using System.CommandLine;
using AskTheDesk.Cli.Output;
using AskTheDesk.Cli.Output.Json;
using AskTheDesk.Cli.Verbs.Parts;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>index</c>: brings the index up to date with its sources.</summary>
internal sealed class IndexVerb : Command
{
    private readonly CliContext _context;
    private readonly Option<string?> _index = CommonOptions.Index();
    private readonly Option<bool> _json = CommonOptions.Json();

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders of articles; Archive:Sources when none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _rebuild = new("--rebuild")
    {
        Description = "Build the index afresh; readers keep the old one until the new one is whole.",
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only tell what would change." };

    private readonly Option<string?> _report = new("--report")
    {
        Description = "Write all that was added, updated, removed and rejected to a file, as JSON.",
        HelpName = "FILE",
    };

    public IndexVerb(CliContext context)
        : base("index", "Bring the index up to date with the articles; only what changed is touched.")
    {
        _context = context;
        Add(_paths);
        Add(_index);
        Add(_rebuild);
        Add(_dryRun);
        Add(_report);
        Add(_json);
        SetAction((parsed, token) => Task.FromResult(Run(parsed, token)));
    }

    private int Run(ParseResult parsed, CancellationToken token)
    {
        using var session = DeskSession.Open(_context, parsed.GetValue(_index));
        var dryRun = parsed.GetValue(_dryRun);
        var paths = parsed.GetValue(_paths) is { Length: > 0 } given ? given : session.Archive.Paths;
        var report = new IndexRun(session).Update(paths, parsed.GetValue(_rebuild), dryRun, token);
        var json = JsonText.Write(IndexJson.Of(report, dryRun));
        if (parsed.GetValue(_report) is { } file)
        {
            File.WriteAllText(_context.PathOf(file), json + "\n");
        }
        if (parsed.GetValue(_json))
        {
            _context.Output.WriteLine(json);
        }
        else
        {
            new IndexText(Page.Of(_context)).Write(report, dryRun);
        }
        return report.Rejected.Any(item => item.Rejection.File.Length == 0) ? ExitCode.Failed : ExitCode.Done;
    }
}
