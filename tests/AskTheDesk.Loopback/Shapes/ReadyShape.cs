using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Shapes;

internal static class ReadyShape
{
    /// <summary><c>private_channels</c> is not documented any more; Discord.Net stops for good without it.</summary>
    public static JsonObject Of(World world, GatewaySession session) =>
        new()
        {
            ["v"] = 10,
            ["user"] = UserShape.Self(world.Bot),
            ["guilds"] = new JsonArray([
                .. GuildsOf(world, session)
                    .Select(g => new JsonObject { ["id"] = g.Text(), ["unavailable"] = true }),
            ]),
            ["session_id"] = session.Id,
            ["session_type"] = "normal",
            ["resume_gateway_url"] = world.ResumeUrl,
            ["shard"] = new JsonArray(session.Identity.Shard, session.Identity.Shards),
            ["application"] = new JsonObject { ["id"] = world.Bot.Id.Text(), ["flags"] = Flags(world) },
            ["private_channels"] = new JsonArray(),
            ["relationships"] = new JsonArray(),
            ["presences"] = new JsonArray(),
        };

    public static IEnumerable<ulong> GuildsOf(World world, GatewaySession session) =>
        world.BotsGuilds.Select(g => g.Id).Where(g => session.Identity.ShardOf(g) == session.Identity.Shard);

    /// <summary>GATEWAY_MESSAGE_CONTENT_LIMITED, where the portal has the switch on.</summary>
    public static int Flags(World world) =>
        world.Options.Privileged.HasFlag(Intents.MessageContent) ? 1 << 19 : 0;
}
