using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using Discord;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Events;

/// <summary>Reads channels.</summary>
internal static class Places
{
    public static Place Read(IChannel channel) =>
        new(new ChannelId(channel.Id), Kind(channel))
        {
            Guild = channel is IGuildChannel inGuild ? new GuildId(inGuild.GuildId) : null,
            Parent = channel is INestedChannel { CategoryId: { } parent } ? new ChannelId(parent) : null,
            Owner = channel is IThreadChannel thread ? new UserId(thread.OwnerId) : null,
        };

    /// <summary>Where an interaction was used; null when Discord did not say.</summary>
    public static Place? Read(SocketInteraction interaction)
    {
        var channel = interaction.Channel ?? interaction.InteractionChannel;
        var place = channel is not null ? Read(channel) : Unknown(interaction.ChannelId);
        if (place is null)
        {
            return null;
        }
        return interaction.GuildId is { } guild
            ? place with
            {
                Guild = new GuildId(guild),
            }
            : place with
            {
                Kind = PlaceKind.Direct,
                Guild = null,
            };
    }

    private static Place? Unknown(ulong? channel) =>
        channel is { } id ? new Place(new ChannelId(id), PlaceKind.Unknown) : null;

    private static PlaceKind Kind(IChannel channel) =>
        channel switch
        {
            IThreadChannel => PlaceKind.Thread,
            IGuildChannel => PlaceKind.Channel,
            IDMChannel => PlaceKind.Direct,
            _ => PlaceKind.Unknown,
        };
}
