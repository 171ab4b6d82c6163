using AskTheDesk.Benchmarks.Bots.Judging;
using AskTheDesk.Benchmarks.Bots.Playing;
using AskTheDesk.Loopback.Control;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>Throws faults while many ask, and looks whether each question still ends once.</summary>
internal static class FaultsCommand
{
    public const string Usage = "faults [--questions N] [--faults N] [--users N] [--seconds N] [--seed N]";

    // A heart that beats every other second can miss a beat within a run of minutes.
    private static readonly string[] Loopback = ["--heartbeat", "2"];

    private static readonly Settling Settling = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(10));

    // With fewer the run would show little.
    private const double LeastDelivered = 0.5;

    // Questions beyond those asked for, at most.
    private const int MostMore = 60;

    private static readonly AskKind[] Kinds =
    [
        AskKind.Slash,
        AskKind.Slash,
        AskKind.PrivateSlash,
        AskKind.Mention,
        AskKind.Mention,
        AskKind.Direct,
    ];

    /// <summary>Plays and prints.</summary>
    /// <returns>0 when every fault struck and every question ended once, else 1.</returns>
    /// <exception cref="FormatException">An option is not known.</exception>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken token)
    {
        var (setup, faults) = Read(arguments);
        await using var stage = await BotStage.SetAsync(setup.Users, Loopback, token);
        var crowd = stage.Crowd();
        await Task.WhenAll(
            crowd.PlayAsync(AskPlan.Draw(setup, Kinds), token),
            FaultDeck.PlayAsync(
                FaultDeck.Draw(faults, setup.Within, setup.Seed),
                rule => stage.Discord.Add(rule, token),
                token
            )
        );
        await AskOnAsync(stage, crowd, setup, faults, token);
        var endings = await Settling.WaitAsync(() => stage.ReadAsync(token), crowd.Asked, token);
        return Print(stage, endings, await stage.Discord.Figures(token), faults, output);
    }

    /// <summary>Has a few more ask, one a second at most, while a late fault has found no occasion.</summary>
    private static async Task AskOnAsync(
        BotStage stage,
        Crowd crowd,
        AskSetup setup,
        int faults,
        CancellationToken token
    )
    {
        for (var more = 1; more <= MostMore; more++)
        {
            if ((await stage.Discord.Figures(token)).Faults.Values.Sum() >= faults)
            {
                return;
            }
            var one = setup with { Asks = 1, Within = TimeSpan.FromSeconds(1), Seed = setup.Seed + more };
            await crowd.PlayAsync(AskPlan.Draw(one, Kinds), token);
        }
    }

    private static (AskSetup Setup, int Faults) Read(string[] arguments)
    {
        var given = NumberOption.Read(
            arguments,
            new(StringComparer.Ordinal)
            {
                ["--questions"] = 500,
                ["--faults"] = 200,
                ["--users"] = 100,
                ["--seconds"] = 300,
                ["--seed"] = 1,
            }
        );
        var within = TimeSpan.FromSeconds(given["--seconds"]);
        return (
            new AskSetup(given["--questions"], given["--users"], within, given["--seed"]),
            given["--faults"]
        );
    }

    private static int Print(BotStage stage, Endings endings, Figures figures, int faults, TextWriter output)
    {
        var struck = figures.Faults.Values.Sum();
        var delivered = endings.All.Count - endings.Count(EndingKind.NotDelivered);
        var leaks = stage.Leaks();
        Must.Head(output);
        var verdict = Must.Judge(
            [
                new("every fault struck", $"{struck} of {faults}", struck == faults),
                new(
                    "half of the questions put on a socket, at least",
                    $"{delivered} of {endings.All.Count}",
                    delivered >= LeastDelivered * endings.All.Count
                ),
                new(
                    "every question put on a socket ended once",
                    $"{endings.Offences} did not",
                    endings.Offences == 0
                ),
                new(
                    "no question and no article in the bot's log",
                    $"{leaks} of {stage.Bot.Said.Count} lines",
                    leaks == 0
                ),
                new(
                    "the loopback Discord itself held",
                    $"{figures.Broken.Count} failures",
                    figures.Broken.Count == 0
                ),
            ],
            output
        );
        output.WriteLine();
        output.WriteLine($"Faults: {Listed(figures.Faults)}.");
        output.WriteLine($"Endings: {Listed(endings.All.CountBy(ending => ending.Kind))}.");
        output.WriteLine(
            $"{figures.Resumed} resumes, {figures.Identified} logins, {figures.RateLimited} answers of 429."
        );
        Offenders.Print(endings, output);
        if (verdict != 0)
        {
            output.WriteLine("The bot's log:");
            output.WriteLine(string.Join('\n', stage.Bot.Said));
        }
        return verdict;
    }

    private static string Listed<T>(IEnumerable<KeyValuePair<T, int>> counts)
        where T : struct, Enum =>
        string.Join(", ", counts.OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}"));
}
