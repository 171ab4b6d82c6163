using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>What the bot may see and do where. Under the world's lock.</summary>
internal sealed class Access(World world)
{
    /// <summary>The channel in the route.</summary>
    /// <exception cref="RestErrorException">10003 when there is none, 50001 when the bot cannot see it.</exception>
    public Channel ToRead(RestCall call)
    {
        if (!world.Channels.TryGetValue(call.Id("channel"), out var channel))
        {
            throw RestErrors.UnknownChannel;
        }
        Need(channel, Permissions.ViewChannel, RestErrors.MissingAccess);
        return channel;
    }

    /// <summary>The channel, after checking that this very message may be sent there; un-archives a thread.</summary>
    /// <exception cref="RestErrorException">50013, 50007 or 160005.</exception>
    public Channel ToSend(RestCall call)
    {
        var channel = ToRead(call);
        RefuseDm(channel.Recipient);
        var send = channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
        Need(channel, send, RestErrors.MissingPermissions);
        if (call.Form["embeds"] is JsonArray { Count: > 0 })
        {
            Need(channel, Permissions.EmbedLinks, RestErrors.MissingPermissions);
        }
        if (call.Files.Count > 0)
        {
            Need(channel, Permissions.AttachFiles, RestErrors.MissingPermissions);
        }
        return channel.Thread is { IsArchived: true } thread ? Reopen(channel, thread) : channel;
    }

    /// <summary>The message, unless it is ephemeral: that is not there for a channel's routes.</summary>
    /// <exception cref="RestErrorException">10008.</exception>
    public Message Message(RestCall call)
    {
        var channel = ToRead(call);
        return
            world.Messages.TryGetValue(call.Id("message"), out var message)
            && message.ChannelId == channel.Id
            && message.OnlyFor is null
            ? message
            : throw RestErrors.UnknownMessage;
    }

    public void Need(Channel channel, Permissions permission, RestErrorException otherwise)
    {
        if (channel.GuildId is not { } guild)
        {
            return;
        }
        var bot = world.MemberOf(guild, world.Bot.Id) ?? throw RestErrors.MissingAccess;
        if (!PermissionSum.Of(world, bot, channel).HasFlag(permission))
        {
            throw otherwise;
        }
    }

    /// <summary>Keeps an archived thread as it is.</summary>
    /// <exception cref="RestErrorException">50083.</exception>
    public static void RefuseArchived(Channel channel)
    {
        if (channel.Thread is { IsArchived: true })
        {
            throw RestErrors.ThreadArchived;
        }
    }

    /// <summary>The message as REST shows it: blank where the portal has message content off.</summary>
    public JsonObject Shown(Message message) =>
        world.Options.Privileged.HasFlag(Intents.MessageContent)
            ? MessageShape.Of(world, message)
            : MessageShape.Blanked(world, message);

    private void RefuseDm(User? recipient)
    {
        if (recipient is null)
        {
            return;
        }
        if (!world.BotsGuilds.Any(g => world.MemberOf(g.Id, recipient.Id) is not null))
        {
            throw RestErrors.NoMutualGuild;
        }
        if (world.Users[recipient.Id].RefusesDms)
        {
            throw RestErrors.CannotDm;
        }
    }

    private Channel Reopen(Channel channel, ThreadInfo thread)
    {
        if (thread.IsLocked)
        {
            throw RestErrors.ThreadLocked;
        }
        return world.Threads.Reopen(channel, thread);
    }
}
