using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AskTheDesk.Bot.Permitting;

/// <summary>
/// Reads <c>Discord:Servers</c> as it was written. The binder passes over what it cannot read, and a list that is
/// passed over limits nothing: whoever wrote it would believe the desk closed.
/// </summary>
internal static class ServerSettings
{
    private static readonly string[] OfServer =
    [
        nameof(ServerOptions.Channels),
        nameof(ServerOptions.Roles),
        nameof(ServerOptions.Sources),
        nameof(ServerOptions.Maintainers),
    ];

    private static readonly string[] OfChannel = [nameof(ChannelOptions.Sources)];

    /// <summary>What cannot be meant, one sentence each; none when all of it can be read.</summary>
    public static IReadOnlyList<string> Faults(IConfiguration servers) =>
        [.. servers.GetChildren().SelectMany(server => IsId(server).Concat(Server(server)))];

    private static IEnumerable<string> Server(IConfigurationSection server)
    {
        var channels = server.GetSection(nameof(ServerOptions.Channels));
        return
        [
            .. Keys(server, OfServer),
            .. IsGroup(channels),
            .. channels.GetChildren().SelectMany(channel => IsId(channel).Concat(Channel(channel))),
            .. Ids(server.GetSection(nameof(ServerOptions.Roles))),
            .. Ids(server.GetSection(nameof(ServerOptions.Maintainers))),
            .. IsList(server.GetSection(nameof(ServerOptions.Sources))),
        ];
    }

    private static IEnumerable<string> Channel(IConfigurationSection channel) =>
        Keys(channel, OfChannel).Concat(IsList(channel.GetSection(nameof(ChannelOptions.Sources))));

    private static IEnumerable<string> Keys(IConfigurationSection section, string[] known) =>
        IsGroup(section)
            .Concat(
                section
                    .GetChildren()
                    .Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                    .Select(child => $"{child.Path} is not known; there are {string.Join(", ", known)}.")
            );

    private static IEnumerable<string> Ids(IConfigurationSection list) =>
        IsList(list)
            .Concat(
                list.GetChildren()
                    .Where(item => !IsId(item.Value))
                    .Select(item => $"{item.Path} is no id; copy it from Discord.")
            );

    private static IEnumerable<string> IsId(IConfigurationSection section) =>
        IsId(section.Key) ? [] : [$"{section.Path} is no id; copy it from Discord."];

    private static IEnumerable<string> IsGroup(IConfigurationSection section) =>
        string.IsNullOrEmpty(section.Value) ? [] : [$"{section.Path} must be {{ … }}, not one value."];

    private static IEnumerable<string> IsList(IConfigurationSection section) =>
        !string.IsNullOrEmpty(section.Value) ? [$"{section.Path} must be a list, [ … ]."]
        : section.GetChildren().Any(item => item.Value is null)
            ? [$"{section.Path} must be a list of values."]
        : [];

    private static bool IsId(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0;
}
