using System.Globalization;

namespace AskTheDesk.Benchmarks.Kills;

/// <summary>Kills index runs at random moments and looks whether a whole archive is left each time.</summary>
internal static class KillCommand
{
    /// <summary>Of ten runs, how many must be killed while they hold the lock.</summary>
    private const int HeldOfTen = 6;

    /// <summary>Says how it goes, run by run, and what came of it.</summary>
    /// <returns>0 when every index was whole and enough runs were killed while writing, else 1.</returns>
    public static async Task<int> RunAsync(KillOptions options, TextWriter output, CancellationToken token)
    {
        var place = Directory.CreateTempSubdirectory("desk-kill-");
        try
        {
            var stage = await KillStage.SetAsync(place.FullName, options, token);
            await output.WriteLineAsync(Describe(stage));
            return Judge(await KillAsync(stage, options, output, token), output);
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static async Task<List<KillResult>> KillAsync(
        KillStage stage,
        KillOptions options,
        TextWriter output,
        CancellationToken token
    )
    {
        var run = new KillRun(stage, new Random(options.Seed));
        var results = new List<KillResult>();
        while (results.Count < options.Times)
        {
            var result = await run.RunAsync(token);
            results.Add(result);
            await output.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"{results.Count, 3}  {Describe(result)}")
            );
        }
        return results;
    }

    private static int Judge(List<KillResult> results, TextWriter output)
    {
        var held = results.Count(result => result.Held);
        var whole = results.Count(result => result.IsWhole);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{results.Count} runs, {held} killed while holding the lock, {results.Count(r => r.Ended)} ended first; "
                    + $"afterwards {results.Count(r => r.Found == KillResult.Old)} old, "
                    + $"{results.Count(r => r.Found == KillResult.New)} new, {results.Count - whole} neither."
            )
        );
        return whole == results.Count && held * 10 >= results.Count * HeldOfTen ? 0 : 1;
    }

    private static string Describe(KillStage stage) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"old: {stage.Old.Articles} articles, new: {stage.New.Articles}; a run takes "
                + $"{stage.Spans[KillFrom.Start].TotalSeconds:0.0} s, holds the lock for "
                + $"{stage.Spans[KillFrom.Lock].TotalSeconds:0.0} s and commits in the last "
                + $"{stage.Spans[KillFrom.Segment].TotalSeconds:0.00} s."
        );

    private static string Describe(KillResult result) =>
        (result.Held, result.Ended) switch
        {
            (true, _) => $"killed while holding the lock: {result.Found}",
            (_, true) => $"ended first: {result.Found}",
            _ => $"killed without the lock: {result.Found}",
        };
}
