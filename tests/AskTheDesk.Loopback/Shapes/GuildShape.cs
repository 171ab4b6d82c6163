using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Shapes;

internal static class GuildShape
{
    /// <summary>As in GUILD_CREATE after a login or an outage: a server that the client has been told of.</summary>
    public static JsonObject Available(World world, Guild guild)
    {
        var shape = Joined(world, guild);
        shape["unavailable"] = false;
        return shape;
    }

    /// <summary>As in GUILD_CREATE for a client without the members and presences intents.</summary>
    public static JsonObject Joined(World world, Guild guild)
    {
        var shape = Of(world, guild);
        var channels = world.ChannelsOf(guild.Id).ToList();
        shape["joined_at"] = guild.BotJoinedAt.Text();
        shape["large"] = false;
        shape["member_count"] = world.Members.Keys.Count(k => k.Guild == guild.Id);
        shape["channels"] = new JsonArray([.. channels.Where(c => !c.IsThread).Select(ChannelShape.Of)]);
        shape["threads"] = new JsonArray([.. channels.Where(IsOpenThread).Select(ChannelShape.Of)]);
        shape["members"] = new JsonArray(MemberShape.Of(world.Members[(guild.Id, world.Bot.Id)]));
        foreach (var empty in Empties)
        {
            shape[empty] = new JsonArray();
        }
        return shape;
    }

    public static JsonObject Of(World world, Guild guild) =>
        new()
        {
            ["id"] = guild.Id.Text(),
            ["name"] = guild.Name,
            ["icon"] = null,
            ["splash"] = null,
            ["discovery_splash"] = null,
            ["owner_id"] = guild.OwnerId.Text(),
            ["afk_channel_id"] = null,
            ["afk_timeout"] = 300,
            ["verification_level"] = 0,
            ["default_message_notifications"] = 1,
            ["explicit_content_filter"] = 0,
            ["mfa_level"] = 0,
            ["nsfw_level"] = 0,
            ["premium_tier"] = 0,
            ["premium_progress_bar_enabled"] = false,
            ["system_channel_id"] = null,
            ["system_channel_flags"] = 0,
            ["rules_channel_id"] = null,
            ["public_updates_channel_id"] = null,
            ["vanity_url_code"] = null,
            ["description"] = null,
            ["banner"] = null,
            ["preferred_locale"] = "en-US",
            ["features"] = new JsonArray(),
            ["emojis"] = new JsonArray(),
            ["stickers"] = new JsonArray(),
            ["roles"] = new JsonArray([.. world.RolesOf(guild.Id).Select(RoleOf)]),
        };

    public static JsonObject RoleOf(Role role) =>
        new()
        {
            ["id"] = role.Id.Text(),
            ["name"] = role.Name,
            ["permissions"] = MemberShape.Text(role.Permissions),
            ["position"] = role.Id == role.GuildId ? 0 : 1,
            ["color"] = 0,
            ["colors"] = new JsonObject
            {
                ["primary_color"] = 0,
                ["secondary_color"] = null,
                ["tertiary_color"] = null,
            },
            ["hoist"] = false,
            ["managed"] = false,
            ["mentionable"] = false,
            ["flags"] = 0,
        };

    private static readonly string[] Empties =
    [
        "voice_states",
        "presences",
        "stage_instances",
        "guild_scheduled_events",
        "soundboard_sounds",
    ];

    private static bool IsOpenThread(Channel channel) => channel.Thread is { IsArchived: false };
}
