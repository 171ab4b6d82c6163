using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Users;

/// <summary>Where servers and people are made, and from where people act. Takes the world's lock itself.</summary>
internal sealed class Stage(World world)
{
    public World World => world;
    public MessageBoard Board { get; } = new(world);
    public InteractionBook Book { get; } = new(world);

    public PlayedGuild Guild(string name)
    {
        lock (world.Gate)
        {
            var owner = Person($"{name}'s owner");
            var guild = new Guild(world.NewId(), name, owner.Id, world.Now) { BotRoleId = world.NewId() };
            var botRole = new Role(guild.BotRoleId, guild.Id, world.Bot.Name, Permissions.Invited);
            world.Guilds[guild.Id] = guild;
            world.Roles[guild.Id] = new Role(guild.Id, guild.Id, "@everyone", Permissions.Everyone);
            world.Roles[botRole.Id] = botRole;
            Join(guild.Id, owner, []);
            Join(guild.Id, world.Bot, [botRole.Id]);
            Tell("GUILD_CREATE", guild.Id, GuildShape.Joined(world, guild));
            return new PlayedGuild(this, guild);
        }
    }

    public PlayedUser Stranger(string name)
    {
        lock (world.Gate)
        {
            return new PlayedUser(this, Person(name));
        }
    }

    public PlayedUser UserOf(ulong id) => new(this, Known(world.Users.GetValueOrDefault(id), "user", id));

    public PlayedChannel ChannelOf(ulong id) =>
        new(this, Known(world.Channels.GetValueOrDefault(id), "channel", id).Id);

    public Message MessageOf(ulong id) => Known(world.Messages.Find(id), "message", id);

    public PlayedGuild GuildOf(ulong id) =>
        new(this, Known(world.Guilds.GetValueOrDefault(id), "server", id));

    public User Person(string name)
    {
        var user = new User(world.NewId(), name);
        world.Users[user.Id] = user;
        return user;
    }

    public Member Join(ulong guild, User user, IReadOnlyList<ulong> roles)
    {
        var member = new Member(guild, user, world.Now) { Roles = roles };
        world.Members[(guild, user.Id)] = member;
        return member;
    }

    public void Tell(string name, ulong? guild, JsonObject data, Intents needs = Intents.Guilds)
    {
        world.Publish(new GatewayEvent(name, needs, guild, data));
        world.Changes.Raise();
    }

    private static T Known<T>(T? found, string what, ulong id)
        where T : class => found ?? throw new InvalidOperationException($"There is no {what} {id}.");

    /// <summary>Puts an interaction before the bot.</summary>
    public PlayedInteraction Begin(Interaction draft, JsonObject data)
    {
        var interaction = draft with
        {
            Id = world.NewId(),
            Token = BotToken.RandomText(80),
            CreatedAt = world.Now,
            Channel = world.Channels[draft.Channel.Id],
        };
        var shape = InteractionShape.Of(world, interaction, data);
        Book.Open(interaction);
        var e = new GatewayEvent("INTERACTION_CREATE", Intents.None, interaction.Channel.GuildId, shape)
        {
            Subject = interaction.Id,
        };
        world.Publish(e);
        return new PlayedInteraction(this, interaction.Id);
    }
}
