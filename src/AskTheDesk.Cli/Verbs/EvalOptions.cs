using System.CommandLine;
using System.Globalization;
using AskTheDesk.Evaluation.Gates;

namespace AskTheDesk.Cli.Verbs;

/// <summary>Options of <c>eval</c>.</summary>
internal static class EvalOptions
{
    private const int MostJobs = 64;

    public static Option<string?> Json() =>
        new("--json") { Description = "Write the record of the whole run to a file.", HelpName = "FILE" };

    public static Option<int> Jobs() =>
        new("--jobs")
        {
            Description = $"Questions at once, 1 to {MostJobs}; one for each processor when not given.",
            HelpName = "N",
            DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, MostJobs),
            CustomParser = result =>
            {
                if (
                    int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var jobs)
                    && jobs is >= 1 and <= MostJobs
                )
                {
                    return jobs;
                }
                result.AddError($"--jobs takes a number from 1 to {MostJobs}.");
                return 1;
            },
        };

    public static Option<Minimum[]> Minimums() =>
        new("--min")
        {
            Description = "Fail when a figure is less; may be given again.",
            HelpName = "METRIC=VALUE",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result =>
            {
                var minimums = new List<Minimum>();
                foreach (var token in result.Tokens)
                {
                    if (Minimum.TryParse(token.Value, out var minimum, out var problem))
                    {
                        minimums.Add(minimum);
                    }
                    else
                    {
                        result.AddError($"--min: {problem}");
                    }
                }
                return [.. minimums];
            },
        };
}
