using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>Every figure by name, for <c>eval --help</c>.</summary>
internal static class MetricHelp
{
    public static IEnumerable<string> Lines()
    {
        var width = MetricNames.All.Max(metric => metric.Name.Length) + 2;
        yield return "Metrics:";
        foreach (var (name, help, unit) in MetricNames.All)
        {
            yield return $"  {name.PadRight(width)}{help}{(unit == Unit.Share ? "" : "; no --min")}";
        }
    }
}
