using System.Globalization;
using AskTheDesk.Loopback.Control;

namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>A few servers with a few channels each, and the people in them.</summary>
internal static class Newsrooms
{
    public const int Servers = 4;
    private const int ChannelsEach = 3;

    /// <summary>Makes them; the people are spread evenly over the servers.</summary>
    public static async Task<IReadOnlyList<Seat>> OpenAsync(
        LoopbackClient discord,
        int users,
        CancellationToken token
    )
    {
        var servers = new List<(ulong Id, IReadOnlyList<ulong> Channels)>();
        for (var i = 0; i < Servers; i++)
        {
            servers.Add(await ServerAsync(discord, Named("Newsroom", i), token));
        }
        var seats = new List<Seat>();
        for (var i = 0; i < users; i++)
        {
            var (server, channels) = servers[i % Servers];
            var name = Named("Asker", i);
            var user = await discord.Member(server, name, token);
            seats.Add(new Seat(user, name, await discord.Dm(user, token), channels));
        }
        return seats;
    }

    private static async Task<(ulong Id, IReadOnlyList<ulong> Channels)> ServerAsync(
        LoopbackClient discord,
        string name,
        CancellationToken token
    )
    {
        var server = await discord.Guild(name, token);
        var channels = new List<ulong>();
        for (var i = 0; i < ChannelsEach; i++)
        {
            channels.Add(await discord.Channel(server, $"desk-{i}", token));
        }
        return (server, channels);
    }

    private static string Named(string what, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} {number:0000}");
}
