using System.CommandLine;
using AskTheDesk.Articles;
using AskTheDesk.Cli.Output;
using AskTheDesk.Cli.Verbs.Parts;
using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Cli.Verbs;

/// <summary>A verb that writes the desk's own word on articles into the index.</summary>
internal abstract class MarkVerb : Command
{
    private readonly CliContext _context;
    private readonly Option<string?> _index = CommonOptions.Index();

    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "Articles, by the ids that search shows.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _why = new("--why") { Description = "The reason.", HelpName = "TEXT" };

    protected MarkVerb(string name, string description, CliContext context)
        : base(name, description)
    {
        _context = context;
        Add(_ids);
        Add(_why);
        Add(_index);
        SetAction(Run);
    }

    protected abstract MarkReport Mark(ArchiveMarker marker, IReadOnlyList<ArticleId> articles, string? why);

    private int Run(ParseResult parsed)
    {
        using var session = DeskSession.Open(_context, parsed.GetValue(_index));
        var articles = (parsed.GetValue(_ids) ?? []).Select(id => new ArticleId(id)).ToList();
        var marker = new ArchiveMarker(session.Folder, _context.Clock);
        var report = Mark(marker, articles, parsed.GetValue(_why));
        foreach (var line in report.Lines)
        {
            (report.Done ? _context.Output : _context.Error).WriteLine(PlainText.Clean(line));
        }
        return report.Done ? ExitCode.Done : ExitCode.Failed;
    }
}
