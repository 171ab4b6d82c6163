using System.Globalization;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;

namespace AskTheDesk.Loopback;

/// <summary>Reads the command line.</summary>
internal static class RunOptions
{
    public const string Help = """
        A Discord to test against, on 127.0.0.1. Prints its address and runs until it is stopped.

          --port N              port; 0, the default, takes a free one
          --seed N              decides every random choice; 1
          --limits LIMITS       discord (its own figures, the default) or none
          --privileged INTENTS  privileged intents switched on: MessageContent, GuildMembers, GuildPresences
          --shards N            shards that /gateway/bot recommends; 1
          --heartbeat SECONDS   how often it wants to hear a client's heart; 41
          --patience SECONDS    how long a wait waits; 60
          --history N           messages, and interactions, that are kept; 100000

        The bot's API is the address and /api/v10; its token is read at /_loopback/bot, where people are played too.
        """;

    private static readonly string[] Names =
    [
        "--port",
        "--seed",
        "--limits",
        "--privileged",
        "--shards",
        "--heartbeat",
        "--patience",
        "--history",
    ];

    /// <summary>The options given as <c>--name value</c>.</summary>
    /// <exception cref="FormatException">Something is not understood.</exception>
    public static LoopbackOptions Read(IReadOnlyList<string> args)
    {
        var given = args.Chunk(2).ToList();
        if (given.Find(p => p.Length < 2 || !Names.Contains(p[0])) is { } odd)
        {
            throw new FormatException(
                $"\"{string.Join(' ', odd)}\" is not understood; --help lists what is."
            );
        }
        var values = given.ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        return new LoopbackOptions
        {
            Port = Number(values, "--port", 0),
            Seed = Number(values, "--seed", 1),
            Patience = TimeSpan.FromSeconds(Number(values, "--patience", 60)),
            History = Number(values, "--history", 100_000),
            Limits = Limits(values.GetValueOrDefault("--limits", "discord")),
            Privileged = Privileged(values.GetValueOrDefault("--privileged", nameof(Intents.None))),
            Gateway = Gateway(values),
        };
    }

    private static GatewayOptions Gateway(Dictionary<string, string> values)
    {
        var gateway = new GatewayOptions { Shards = Number(values, "--shards", 1) };
        return values.ContainsKey("--heartbeat")
            ? gateway with
            {
                HeartbeatInterval = TimeSpan.FromSeconds(Number(values, "--heartbeat", 0)),
            }
            : gateway;
    }

    private static RateLimits Limits(string name) =>
        name switch
        {
            "discord" => RateLimits.Discord,
            "none" => RateLimits.None,
            _ => throw new FormatException($"--limits is discord or none, not \"{name}\"."),
        };

    private static Intents Privileged(string names) =>
        Enum.TryParse<Intents>(names, out var intents)
            ? intents
            : throw new FormatException($"--privileged takes names of intents, not \"{names}\".");

    private static int Number(Dictionary<string, string> values, string name, int otherwise)
    {
        if (!values.TryGetValue(name, out var text))
        {
            return otherwise;
        }
        return int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
            : throw new FormatException($"{name} takes a number, not \"{text}\".");
    }
}
