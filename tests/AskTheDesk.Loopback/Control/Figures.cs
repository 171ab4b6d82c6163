using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Interactions;

namespace AskTheDesk.Loopback.Control;

/// <summary>Counts since the start.</summary>
public sealed record Figures(Tally Interactions)
{
    public int Connections { get; init; }
    public int Identified { get; init; }
    public int Resumed { get; init; }
    public int LiveSessions { get; init; }
    public int RateLimited { get; init; }
    public IReadOnlyList<string> Commands { get; init; } = [];
    public IReadOnlyDictionary<Fault, int> Faults { get; init; } = new Dictionary<Fault, int>();

    /// <summary>Where the loopback Discord itself failed.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    internal static Figures Of(LoopbackDiscord discord) =>
        new(discord.Facts.Tally)
        {
            Connections = discord.Gateway.Connections,
            Identified = discord.Gateway.Identified,
            Resumed = discord.Gateway.Resumed,
            LiveSessions = discord.Gateway.Live,
            RateLimited = discord.Facts.RateLimited,
            Commands = discord.Facts.Commands(),
            Faults = Enum.GetValues<Fault>()
                .Where(f => discord.Faults.Thrown(f) > 0)
                .ToDictionary(f => f, discord.Faults.Thrown),
            Broken = discord.Facts.Broken,
        };
}
