using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Users;

/// <summary>A server that a test fills.</summary>
public sealed class PlayedGuild
{
    private readonly Stage stage;
    private readonly Guild guild;

    internal PlayedGuild(Stage stage, Guild guild) => (this.stage, this.guild) = (stage, guild);

    public ulong Id => guild.Id;
    public string Name => guild.Name;

    /// <summary>The user who made the server and may do everything.</summary>
    public PlayedUser Owner => new(stage, stage.World.Users[guild.OwnerId]);

    private World World => stage.World;

    public PlayedChannel Channel(string name)
    {
        lock (World.Gate)
        {
            var channel = new Channel(World.NewId(), ChannelType.Text, name)
            {
                GuildId = Id,
                Position = World.ChannelsOf(Id).Count(),
            };
            World.Channels[channel.Id] = channel;
            stage.Tell("CHANNEL_CREATE", Id, ChannelShape.Of(channel));
            return new PlayedChannel(stage, channel.Id);
        }
    }

    public Role Role(string name, Permissions permissions = Permissions.None)
    {
        lock (World.Gate)
        {
            var role = new Role(World.NewId(), Id, name, permissions);
            World.Roles[role.Id] = role;
            TellRole("GUILD_ROLE_CREATE", role);
            return role;
        }
    }

    /// <summary>A new user who is a member.</summary>
    public PlayedUser Member(string name, params Role[] roles)
    {
        lock (World.Gate)
        {
            return Add(new PlayedUser(stage, stage.Person(name)), roles);
        }
    }

    /// <summary>Lets somebody join, or gives a member other roles.</summary>
    public PlayedUser Add(PlayedUser user, params Role[] roles)
    {
        lock (World.Gate)
        {
            var member = stage.Join(Id, user.User, [.. roles.Select(r => r.Id)]);
            var shape = MemberShape.Of(member);
            shape["guild_id"] = Id.Text();
            stage.Tell("GUILD_MEMBER_ADD", Id, shape, Intents.GuildMembers);
            return user;
        }
    }

    public void Remove(PlayedUser user)
    {
        lock (World.Gate)
        {
            World.Members.Remove((Id, user.Id));
            var shape = new JsonObject { ["guild_id"] = Id.Text(), ["user"] = UserShape.Of(user.User) };
            stage.Tell("GUILD_MEMBER_REMOVE", Id, shape, Intents.GuildMembers);
        }
    }

    /// <summary>What the bot may do here, and nothing else, whatever everyone may.</summary>
    public void LetBot(Permissions permissions)
    {
        lock (World.Gate)
        {
            World.Guilds[Id] = World.Guilds[Id] with { BotMay = permissions };
            Change(guild.BotRoleId, permissions);
        }
    }

    /// <summary>What everyone may do here.</summary>
    public void LetEveryone(Permissions permissions) => Change(Id, permissions);

    /// <summary>Discord loses the server for a while; <see cref="Returns"/> ends it.</summary>
    public void GoesDown() => Leave(unavailable: true);

    /// <summary>The server is there again.</summary>
    public void Returns()
    {
        lock (World.Gate)
        {
            stage.Tell("GUILD_CREATE", Id, GuildShape.Available(World, guild));
        }
    }

    /// <summary>The bot is thrown out.</summary>
    public void RemovesBot()
    {
        lock (World.Gate)
        {
            Leave(unavailable: false);
            World.Members.Remove((Id, World.Bot.Id));
        }
    }

    private void Leave(bool unavailable)
    {
        lock (World.Gate)
        {
            var data = new JsonObject { ["id"] = Id.Text() };
            if (unavailable)
            {
                data["unavailable"] = true;
            }
            stage.Tell("GUILD_DELETE", Id, data);
        }
    }

    private void Change(ulong id, Permissions permissions)
    {
        lock (World.Gate)
        {
            var role = World.Roles[id] with { Permissions = permissions };
            World.Roles[id] = role;
            TellRole("GUILD_ROLE_UPDATE", role);
        }
    }

    private void TellRole(string name, Role role) =>
        stage.Tell(name, Id, new JsonObject { ["guild_id"] = Id.Text(), ["role"] = GuildShape.RoleOf(role) });
}
