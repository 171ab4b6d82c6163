using System.CommandLine;
using System.Globalization;
using AskTheDesk.Cli.Output;
using AskTheDesk.Cli.Output.Json;
using AskTheDesk.Cli.Verbs.Parts;
using AskTheDesk.Indexing.Reading;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>status</c>: what the index holds.</summary>
internal sealed class StatusVerb : Command
{
    private const double BytesPerMegabyte = 1024 * 1024;

    private readonly CliContext _context;
    private readonly Option<string?> _index = CommonOptions.Index();
    private readonly Option<bool> _json = CommonOptions.Json();

    public StatusVerb(CliContext context)
        : base("status", "Tell what the index holds and when it was last brought up to date.")
    {
        _context = context;
        Add(_index);
        Add(_json);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        using var session = DeskSession.Open(_context, parsed.GetValue(_index));
        var status = session.Index.Status();
        if (parsed.GetValue(_json))
        {
            _context.Output.WriteLine(JsonText.Write(StatusJson.Of(session.Folder.Name, status)));
        }
        else
        {
            Write(session.Folder.Name, status);
        }
        return ExitCode.Done;
    }

    private void Write(string folder, IndexStatus status)
    {
        var page = Page.Of(_context);
        page.Paragraph(folder, "index     ");
        page.Paragraph($"{status.Summary.Articles}", "articles  ");
        page.Paragraph($"{status.Summary.Passages}", "passages  ");
        page.Paragraph(Iso.Of(status.Summary.Newest) ?? "no article states its date", "newest    ");
        page.Paragraph(status.LastRun?.ToString("u", CultureInfo.InvariantCulture) ?? "never", "last run  ");
        page.Paragraph($"version {status.Summary.Version}, format {status.Format}", "commit    ");
        var megabytes = status.Bytes / BytesPerMegabyte;
        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{megabytes:0.0} MB"), "size      ");
    }
}
