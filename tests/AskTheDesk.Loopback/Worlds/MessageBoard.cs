using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Shapes;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>Puts messages up, changes them, takes them down, and tells the gateway. Under the world's lock.</summary>
internal sealed class MessageBoard(World world)
{
    public Message Post(Message message)
    {
        world.Messages[message.Id] = message;
        world.Nonces.Note(message);
        if (message.OnlyFor is null)
        {
            Count(world.Channels[message.ChannelId], message);
        }
        Tell("MESSAGE_CREATE", message);
        world.Changes.Raise();
        return message;
    }

    public Message Replace(Message message)
    {
        world.Messages[message.Id] = message;
        // An ephemeral message's edits are known to its asker alone.
        if (message.OnlyFor is null)
        {
            Tell("MESSAGE_UPDATE", message);
        }
        world.Changes.Raise();
        return message;
    }

    public void Remove(Message message)
    {
        world.Messages.Remove(message.Id);
        if (message.OnlyFor is null)
        {
            var data = new System.Text.Json.Nodes.JsonObject
            {
                ["id"] = message.Id.Text(),
                ["channel_id"] = message.ChannelId.Text(),
            };
            if (message.GuildId is { } guild)
            {
                data["guild_id"] = guild.Text();
            }
            world.Publish(new GatewayEvent("MESSAGE_DELETE", Needs(message), message.GuildId, data));
        }
        world.Changes.Raise();
    }

    private void Count(Channel channel, Message message)
    {
        var thread = channel.Thread is { } t ? t with { Messages = t.Messages + 1 } : null;
        world.Channels[channel.Id] = channel with { LastMessageId = message.Id, Thread = thread };
    }

    private void Tell(string name, Message message)
    {
        if (IsHidden(message))
        {
            return;
        }
        var guild = message.OnlyFor is null ? message.GuildId : null;
        var full = MessageShape.Told(world, message, MessageShape.Of(world, message));
        var blanked =
            MessageContent.IsOpen(world, message) && message.RepliesTo is null
                ? null
                : MessageShape.Told(world, message, MessageShape.Blanked(world, message));
        world.Publish(
            new GatewayEvent(name, Needs(message), guild, full) { Blanked = blanked, Subject = message.Id }
        );
    }

    /// <summary>In a channel that the bot cannot see; an answer to an interaction it hears of all the same.</summary>
    private bool IsHidden(Message message) =>
        message.InteractionId is null
        && world.MemberOf(message.GuildId, world.Bot.Id) is { } bot
        && !PermissionSum.Of(world, bot, world.Channels[message.ChannelId]).HasFlag(Permissions.ViewChannel);

    private static Intents Needs(Message message) =>
        message.GuildId is null || message.OnlyFor is not null
            ? Intents.DirectMessages
            : Intents.GuildMessages;
}
