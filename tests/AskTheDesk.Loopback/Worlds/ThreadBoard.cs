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

    private void Tell(string name, Channel thread, JsonObject data)
    {
        world.Publish(new GatewayEvent(name, Intents.Guilds, thread.GuildId, data));
        world.Changes.Raise();
    }
}
