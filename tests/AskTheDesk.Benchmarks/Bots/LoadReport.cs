using System.Globalization;
using AskTheDesk.Benchmarks.Bots.Judging;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>Says how a load run went.</summary>
internal static class LoadReport
{
    private const double MostGrowth = 1.2;

    /// <summary>Prints it.</summary>
    /// <returns>0 when everything that must be was so, else 1.</returns>
    public static async Task<int> PrintAsync(
        BotStage stage,
        Endings endings,
        LoadMemory memory,
        TextWriter output,
        CancellationToken token
    )
    {
        var figures = LoadFigures.Of(await stage.ReadAsync(token), endings);
        var discord = await stage.Discord.Figures(token);
        Must.Head(output);
        var verdict = Must.Judge(
            [
                .. Musts(figures, endings),
                new(
                    "memory after a collection at most 1.2 times that after the first hundred",
                    $"{memory}",
                    memory.Growth <= MostGrowth
                ),
                new(
                    "no question and no article in the bot's log",
                    $"{stage.Leaks()} of {stage.Bot.Said.Count} lines",
                    stage.Leaks() == 0
                ),
                new(
                    "the loopback Discord itself held",
                    Text(discord.Broken.Count),
                    discord.Broken.Count == 0
                ),
            ],
            output
        );
        await output.WriteLineAsync();
        await output.WriteLineAsync(
            $"Acknowledged: {figures.Acknowledged}. Answered: {figures.Answered}. "
                + $"{discord.RateLimited} answers of 429; the bot holds {stage.Bot.WorkingSet / 1_000_000} MB in all."
        );
        Offenders.Print(endings, output);
        return verdict;
    }

    private static IEnumerable<Must> Musts(LoadFigures figures, Endings endings)
    {
        var answered = endings.Count(EndingKind.Answered);
        var twice =
            endings.Count(EndingKind.Twice) + endings.Count(EndingKind.Replaced) + endings.Strays.Count;
        var p99 = figures.Acknowledged.P99;
        return
        [
            new(
                "every one acknowledged within 3 s",
                $"{figures.InTime} of {figures.Asked}",
                figures.InTime == figures.Asked
            ),
            new(
                "p99 of the acknowledgement within 1 s",
                string.Create(CultureInfo.InvariantCulture, $"{p99.TotalSeconds:0.000} s"),
                p99 <= TimeSpan.FromSeconds(1)
            ),
            new("every one answered", $"{answered} of {figures.Asked}", answered == figures.Asked),
            new("none twice", Text(twice), twice == 0),
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
