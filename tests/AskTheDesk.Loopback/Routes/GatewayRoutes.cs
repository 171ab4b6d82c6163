using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>Where the gateway is, and who the bot is.</summary>
internal sealed class GatewayRoutes(World world)
{
    public IEnumerable<RestRoute> All =>
        [
            new(
                "GET",
                "/gateway",
                "gateway",
                _ => RestAnswer.Ok(new JsonObject { ["url"] = world.GatewayUrl })
            )
            {
                NeedsToken = false,
            },
            new("GET", "/gateway/bot", "gateway", _ => RestAnswer.Ok(ForBot())),
            new("GET", "/users/@me", "users", _ => RestAnswer.Ok(UserShape.Self(world.Bot))),
            new("GET", "/applications/@me", "application", _ => RestAnswer.Ok(Application())),
            new("GET", "/oauth2/applications/@me", "application", _ => RestAnswer.Ok(Application())),
        ];

    private JsonObject ForBot() =>
        new()
        {
            ["url"] = world.GatewayUrl,
            ["shards"] = world.Options.Gateway.Shards,
            ["session_start_limit"] = new JsonObject
            {
                ["total"] = world.Options.Gateway.SessionStarts,
                ["remaining"] = Math.Max(0, world.Identifies.Remaining),
                ["reset_after"] = (long)world.Identifies.ResetsAfter.TotalMilliseconds,
                ["max_concurrency"] = world.Options.Gateway.MaxConcurrency,
            },
        };

    private JsonObject Application() =>
        new()
        {
            ["id"] = world.Bot.Id.Text(),
            ["name"] = world.Bot.Name,
            ["description"] = "",
            ["icon"] = null,
            ["bot_public"] = false,
            ["bot_require_code_grant"] = false,
            ["verify_key"] = "",
            ["flags"] = ReadyShape.Flags(world),
            ["approximate_guild_count"] = world.BotsGuilds.Count(),
            ["bot"] = UserShape.Of(world.Bot),
        };
}
