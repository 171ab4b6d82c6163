using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Messages;

/// <summary>Which messages an app may read without the message content intent.</summary>
internal static class MessageContent
{
    public static bool IsOpen(World world, Message message) =>
        message.Author.Id == world.Bot.Id
        || message.Pings.Contains(world.Bot.Id)
        || (world.Channels.TryGetValue(message.ChannelId, out var channel) && channel.IsDm);
}
