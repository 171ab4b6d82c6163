using System.CommandLine;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Cli.Configuration;
using AskTheDesk.Cli.Output.Json;
using Microsoft.Extensions.Configuration;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>votes export</c>: votes against answers as lines of a suite, to be completed.</summary>
internal sealed class VotesVerb : Command
{
    private readonly CliContext _context;

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Write to a file instead of standard output.",
        HelpName = "FILE",
    };

    public VotesVerb(CliContext context)
        : base("votes", "What readers in Discord voted on answers.")
    {
        _context = context;
        var export = new Command(
            "export",
            "Write each vote against an answer, with its reason, as a line of a question suite to be completed."
        );
        export.Add(_out);
        export.SetAction(Export);
        Add(export);
    }

    private int Export(ParseResult parsed)
    {
        var options = DeskConfiguration.Load(_context).GetSection(RecordOptions.Section).Get<RecordOptions>();
        using var book = new RecordBook(
            Microsoft.Extensions.Options.Options.Create(options ?? new RecordOptions()),
            _context.Clock
        );
        if (!book.Exists)
        {
            _context.Error.WriteLine("Nothing is recorded yet: the bot records what is asked in Discord.");
            return ExitCode.Done;
        }
        var lines = book.Downvotes().Select(vote => JsonText.WriteLine(VoteJson.Of(vote))).ToList();
        if (parsed.GetValue(_out) is { } file)
        {
            File.WriteAllLines(_context.PathOf(file), lines);
        }
        else
        {
            lines.ForEach(_context.Output.WriteLine);
        }
        _context.Error.WriteLine($"{lines.Count} votes; fill in the answers, then run them with eval.");
        return ExitCode.Done;
    }
}
