using System.CommandLine;
using AskTheDesk.Cli.Output;
using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>eval</c>: runs suites of questions with known answers and takes the figures.</summary>
internal sealed class EvalVerb : Command
{
    private readonly CliContext _context;
    private readonly Option<string?> _index = CommonOptions.Index();
    private readonly Option<Minimum[]> _minimums = EvalOptions.Minimums();
    private readonly Option<int> _jobs = EvalOptions.Jobs();
    private readonly Option<string?> _json = EvalOptions.Json();

    private readonly Argument<string[]> _suites = new("SUITE")
    {
        Description = "Files of questions with known answers.",
        Arity = ArgumentArity.OneOrMore,
    };

    public EvalVerb(CliContext context)
        : base("eval", "Run suites of questions with known answers; fail when a minimum is missed.")
    {
        _context = context;
        Add(_suites);
        Add(_index);
        Add(_jobs);
        Add(_json);
        Add(_minimums);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken token)
    {
        using var session = DeskSession.Open(_context, parsed.GetValue(_index));
        new IndexRun(session).BuildIfMissing(token);
        var suites = new List<Suite>();
        foreach (var file in parsed.GetValue(_suites) ?? [])
        {
            suites.Add(await SuiteReader.ReadAsync(_context.PathOf(file), token));
        }
        if (suites.SelectMany(suite => suite.Problems).ToList() is { Count: > 0 } problems)
        {
            return Refuse(problems);
        }
        var run = await EvalRun.RunAsync(session, suites, parsed.GetValue(_jobs), token);
        if (parsed.GetValue(_json) is { } json)
        {
            await File.WriteAllTextAsync(_context.PathOf(json), RunJson.Write(run), token);
        }
        return Show(run, parsed.GetValue(_minimums) ?? []);
    }

    private int Refuse(IEnumerable<SuiteProblem> problems)
    {
        foreach (var problem in problems)
        {
            _context.Error.WriteLine(PlainText.Clean(problem.ToString()));
        }
        return ExitCode.Failed;
    }

    private int Show(RunRecord run, IEnumerable<Minimum> minimums)
    {
        new FiguresText(Page.Of(_context)).Write(run);
        var misses = minimums.Select(minimum => minimum.Missed(run.Figures)).OfType<string>().ToList();
        misses.ForEach(_context.Error.WriteLine);
        return misses.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
