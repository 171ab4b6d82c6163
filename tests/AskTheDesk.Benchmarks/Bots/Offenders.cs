using AskTheDesk.Benchmarks.Bots.Judging;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>Lists what did not end as it should: ids alone, never a text.</summary>
internal static class Offenders
{
    private const int Most = 50;

    public static void Print(Endings endings, TextWriter output)
    {
        foreach (var ending in endings.All.Where(ending => ending.IsOffence).Take(Most))
        {
            output.WriteLine($"{ending.Kind}: {ending.Asked.Kind} {ending.Asked.Id}");
        }
        foreach (var stray in endings.Strays.Take(Most))
        {
            output.WriteLine($"To nobody: message {stray.Id} in {stray.Channel}");
        }
    }
}
