using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>Channels, servers, members, DMs, typing.</summary>
internal sealed class ChannelRoutes(World world, Access access)
{
    public IEnumerable<RestRoute> All =>
        [
            new("GET", "/channels/{channel}", "channel", c => Ok(ChannelShape.Of(access.ToRead(c)))),
            new("POST", "/channels/{channel}/typing", "typing", Type),
            new("POST", "/users/@me/channels", "dm-create", OpenDm),
            new("GET", "/users/{user}", "users", ShowUser),
            new("GET", "/guilds/{guild}", "guild", c => Ok(GuildShape.Of(world, GuildOf(c)))),
            new("GET", "/guilds/{guild}/channels", "guild", ListChannels),
            new("GET", "/guilds/{guild}/roles", "guild", ListRoles),
            new("GET", "/guilds/{guild}/members/{user}", "member", ShowMember),
        ];

    private RestAnswer Type(RestCall call)
    {
        var channel = access.ToRead(call);
        access.Need(
            channel,
            channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages,
            RestErrors.MissingPermissions
        );
        world.TypedAt[channel.Id] = world.Now;
        world.Changes.Raise();
        return RestAnswer.NoContent;
    }

    private RestAnswer OpenDm(RestCall call)
    {
        var id = Ids.Read(call.Form["recipient_id"]);
        if (id is not { } known || !world.Users.TryGetValue(known, out var user))
        {
            throw RestErrors.Form("recipient_id", "NUMBER_TYPE_COERCE", "Value is not snowflake.");
        }
        return Ok(ChannelShape.Of(world.DmWith(user)));
    }

    private RestAnswer ShowUser(RestCall call) =>
        world.Users.TryGetValue(call.Id("user"), out var user)
            ? Ok(UserShape.Of(user))
            : throw RestErrors.UnknownUser;

    private RestAnswer ShowMember(RestCall call)
    {
        var guild = GuildOf(call);
        return world.MemberOf(guild.Id, call.Id("user")) is { } member
            ? Ok(MemberShape.Of(member))
            : throw RestErrors.UnknownMember;
    }

    private RestAnswer ListChannels(RestCall call) =>
        Ok(
            new JsonArray([
                .. world.ChannelsOf(GuildOf(call).Id).Where(c => !c.IsThread).Select(ChannelShape.Of),
            ])
        );

    private RestAnswer ListRoles(RestCall call) =>
        Ok(new JsonArray([.. world.RolesOf(GuildOf(call).Id).Select(GuildShape.RoleOf)]));

    private Guild GuildOf(RestCall call) =>
        world.BotsGuilds.FirstOrDefault(g => g.Id == call.Id("guild")) ?? throw RestErrors.UnknownGuild;

    private static RestAnswer Ok(JsonNode body) => RestAnswer.Ok(body);
}
