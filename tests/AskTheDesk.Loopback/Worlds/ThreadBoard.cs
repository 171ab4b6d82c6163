using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Shapes;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>Opens and changes threads and tells the gateway. Under the world's lock.</summary>
internal sealed class ThreadBoard(World world)
{
    public Channel Open(Channel thread)
    {
        world.Channels[thread.Id] = thread;
        var data = ChannelShape.Of(thread);
        data["newly_created"] = true;
        Tell("THREAD_CREATE", thread, data);
        return thread;
    }

    public void Change(Channel thread)
    {
        world.Channels[thread.Id] = thread;
        Tell("THREAD_UPDATE", thread, ChannelShape.Of(thread));
    }

    /// <summary>Somebody wrote in an archived thread: it is open again.</summary>
    public Channel Reopen(Channel channel, ThreadInfo thread)
    {
        var open = channel with { Thread = thread with { IsArchived = false, ArchiveChangedAt = world.Now } };
        Change(open);
        var member = new JsonObject
        {
            ["id"] = channel.Id.Text(),
            ["guild_id"] = channel.GuildId?.Text(),
            ["user_id"] = world.Bot.Id.Text(),
            ["join_timestamp"] = thread.CreatedAt.Text(),
            ["flags"] = 0,
        };
        Tell("THREAD_MEMBER_UPDATE", open, member);
        return open;
    }

    private void Tell(string name, Channel thread, JsonObject data)
    {
        world.Publish(new GatewayEvent(name, Intents.Guilds, thread.GuildId, data));
        world.Changes.Raise();
    }
}
