using AskTheDesk.Benchmarks.Bots.Judging;
using AskTheDesk.Benchmarks.Bots.Playing;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>Has many people use <c>/ask</c> within a minute and looks how each of them fared.</summary>
internal static class LoadCommand
{
    public const string Usage = "load [--asks N] [--users N] [--seconds N] [--seed N]";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly Settling Settling = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(5));

    /// <summary>Plays and prints.</summary>
    /// <returns>0 when everything that must be was so, else 1.</returns>
    /// <exception cref="FormatException">An option is not known.</exception>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken token)
    {
        var options = Read(arguments);
        await using var stage = await BotStage.SetAsync(options.Users, [], token);
        var crowd = stage.Crowd();
        var playing = crowd.PlayAsync(AskPlan.Draw(options, [AskKind.Slash]), token);
        var early = await MemoryAsync(stage, Math.Min(100, options.Asks / 2), playing, token);
        await playing;
        var endings = await Settling.WaitAsync(() => stage.ReadAsync(token), crowd.Asked, token);
        var late = await ForcedCollection.SurvivorsAsync(stage.Bot.Id, token);
        return await LoadReport.PrintAsync(stage, endings, new LoadMemory(early, late), output, token);
    }

    private static AskSetup Read(string[] arguments)
    {
        var given = NumberOption.Read(
            arguments,
            new(StringComparer.Ordinal)
            {
                ["--asks"] = 1000,
                ["--users"] = 200,
                ["--seconds"] = 60,
                ["--seed"] = 1,
            }
        );
        var within = TimeSpan.FromSeconds(given["--seconds"]);
        return new AskSetup(given["--asks"], given["--users"], within, given["--seed"]);
    }

    /// <summary>What survives a collection once so many are answered.</summary>
    private static async Task<long> MemoryAsync(
        BotStage stage,
        int answers,
        Task playing,
        CancellationToken token
    )
    {
        while ((await stage.Discord.Figures(token)).Interactions.Answered < answers && !playing.IsCompleted)
        {
            await Task.Delay(Pause, token);
        }
        return await ForcedCollection.SurvivorsAsync(stage.Bot.Id, token);
    }
}
