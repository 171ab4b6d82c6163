using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AskTheDesk.Cli.Verbs.Parts;
using AskTheDesk.Evaluation.Gates;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>The arguments of <c>eval</c>, and how they are read.</summary>
internal sealed class EvalArguments
{
    private const int MostJobs = 64;

    private readonly Argument<string[]> _suites = new("SUITE")
    {
        Description = "Suites: .yaml, .jsonl and .csv files, or folders in BEIR's layout.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _index = CommonOptions.Index();

    private readonly Option<string?> _articles = new("--articles")
    {
        Description = "Index these articles first: into --index, or into a folder that is gone afterwards.",
        HelpName = "PATH",
    };

    private readonly Option<string?> _json = File(
        "--json",
        "the whole record, as JSON; a stopped run goes on"
    );
    private readonly Option<string?> _html = File("--html", "one page with charts and every question");
    private readonly Option<string?> _junit = File("--junit", "JUnit XML");
    private readonly Option<string?> _markdown = File("--markdown", "a summary for a pull request");
    private readonly Option<string?> _trec = File("--trec", "the hits as a TREC run");

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = $"Questions at once, 1 to {MostJobs}; the number of processors when not given.",
        HelpName = "N",
        DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, MostJobs),
        CustomParser = ReadJobs,
    };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Run only what has this tag, set or id; may be given again.",
        HelpName = "NAME",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _lint = new("--lint")
    {
        Description = "Only read the suites and say what is wrong.",
    };

    private readonly Option<bool> _keepGoing = new("--keep-going")
    {
        Description = "Run what can be read of a suite with bad lines.",
    };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description =
            "Compare with an earlier run's --json, question by question; exit 1 when this one is worse.",
        HelpName = "FILE",
    };

    private readonly Option<double?> _maxRegression = new("--max-regression")
    {
        Description =
            "How far accuracy, macro-f1 or ndcg@10 may fall below the baseline, 0 to 1; as far as noise when not given.",
        HelpName = "X",
        CustomParser = ReadRegression,
    };

    private readonly Option<Minimum[]> _minima = new("--min")
    {
        Description =
            "A figure that must be reached, as in answer@5=0.85; may be given again; exit 1 when one is missed.",
        HelpName = "METRIC=VALUE",
        CustomParser = ReadMinima,
        Arity = ArgumentArity.OneOrMore,
    };

    public EvalArguments(Command command)
    {
        command.Add(_suites);
        Option[] options =
        [
            _index,
            _articles,
            _json,
            _html,
            _junit,
            _markdown,
            _trec,
            _jobs,
            _only,
            _lint,
            _keepGoing,
            _baseline,
            _maxRegression,
            _minima,
        ];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    public EvalRequest Read(ParseResult parsed) =>
        new(parsed.GetValue(_suites) ?? [])
        {
            Index = parsed.GetValue(_index),
            Articles = parsed.GetValue(_articles),
            Outputs = new EvalOutputs
            {
                Json = parsed.GetValue(_json),
                Html = parsed.GetValue(_html),
                JUnit = parsed.GetValue(_junit),
                Markdown = parsed.GetValue(_markdown),
                Trec = parsed.GetValue(_trec),
            },
            Jobs = parsed.GetValue(_jobs),
            Only = parsed.GetValue(_only) ?? [],
            Lint = parsed.GetValue(_lint),
            KeepGoing = parsed.GetValue(_keepGoing),
            Baseline = parsed.GetValue(_baseline),
            MaxRegression = parsed.GetValue(_maxRegression),
            Minima = parsed.GetValue(_minima) ?? [],
        };

    private static Option<string?> File(string name, string what) =>
        new(name) { Description = $"Write {what}.", HelpName = "FILE" };

    private static int ReadJobs(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs)
        {
            return jobs;
        }
        result.AddError($"--jobs takes a number from 1 to {MostJobs}.");
        return 1;
    }

    private static double? ReadRegression(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        const NumberStyles style = NumberStyles.AllowDecimalPoint;
        if (double.TryParse(text, style, CultureInfo.InvariantCulture, out var most) && most is >= 0 and <= 1)
        {
            return most;
        }
        result.AddError("--max-regression takes a number from 0 to 1, as in 0.02.");
        return null;
    }

    private static Minimum[] ReadMinima(ArgumentResult result)
    {
        var minima = new List<Minimum>();
        foreach (var token in result.Tokens)
        {
            if (Minimum.TryParse(token.Value, out var minimum, out var problem))
            {
                minima.Add(minimum);
            }
            else
            {
                result.AddError($"--min: {problem}");
            }
        }
        return [.. minima];
    }
}
