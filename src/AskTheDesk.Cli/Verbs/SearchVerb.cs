using System.CommandLine;
using System.Globalization;
using AskTheDesk.Cli.Output;
using AskTheDesk.Cli.Output.Json;
using AskTheDesk.Cli.Verbs.Parts;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>search</c>: the ranked passages, no answer.</summary>
internal sealed class SearchVerb : Command
{
    private const int MostHits = 50;

    private readonly CliContext _context;
    private readonly QuestionOptions _question;
    private readonly Option<string?> _index = CommonOptions.Index();
    private readonly Option<bool> _json = CommonOptions.Json();

    private readonly Option<int?> _top = new("--top")
    {
        Description = $"Passages to show at most, 1 to {MostHits}; Retrieval:PassageLimit when not given.",
        HelpName = "N",
        CustomParser = result =>
        {
            if (
                int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var top)
                && top is >= 1 and <= MostHits
            )
            {
                return top;
            }
            result.AddError($"--top takes a number from 1 to {MostHits}.");
            return null;
        },
    };

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Show what made each passage's score.",
    };

    public SearchVerb(CliContext context)
        : base("search", "Show the passages that match best, without an answer.")
    {
        _context = context;
        _question = new QuestionOptions(this);
        Add(_top);
        Add(_explain);
        Add(_index);
        Add(_json);
        SetAction((parsed, token) => Task.FromResult(Run(parsed, token)));
    }

    private int Run(ParseResult parsed, CancellationToken token)
    {
        using var session = DeskSession.Open(_context, parsed.GetValue(_index));
        new IndexRun(session).BuildIfMissing(token);
        var question = _question.Read(parsed, session.Options);
        var started = _context.Clock.GetTimestamp();
        var hits = session.Desk.Search(question, parsed.GetValue(_top)).Hits;
        var time = _context.Clock.GetElapsedTime(started);
        var explain = parsed.GetValue(_explain);
        if (parsed.GetValue(_json))
        {
            _context.Output.WriteLine(JsonText.Write(SearchJson.Of(question.Text, hits, time, explain)));
        }
        else
        {
            new SearchText(Page.Of(_context)).Write(hits, explain);
        }
        return ExitCode.Done;
    }
}
