using AskTheDesk.Loopback.Commands;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Gateway;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>
/// Everything there is: servers, channels, people, messages. All of it is read and changed under <see cref="Gate"/>,
/// so that events leave in the order in which things happened.
/// </summary>
internal sealed class World
{
    private readonly Snowflakes snowflakes;
    private readonly Dictionary<ulong, ulong> dms = [];

    public World(LoopbackOptions options)
    {
        Options = options;
        snowflakes = new Snowflakes(options.Clock);
        Changes = new Changes(Gate, options.Patience);
        Bot = new User(NewId(), "Ask the Desk", IsBot: true);
        Users[Bot.Id] = Bot;
        Token = options.Token is { } token ? new BotToken(token) : BotToken.For(Bot.Id);
        Messages = new MessageStore(options.History);
        Interactions = new InteractionStore(options.History);
        Commands = new CommandBook(this);
        Nonces = new Nonces(this);
        Threads = new ThreadBoard(this);
        Identifies = new IdentifyBudget(options.Clock, options.Gateway);
    }

    public Lock Gate { get; } = new();
    public LoopbackOptions Options { get; }
    public Changes Changes { get; }

    /// <summary>The bot's own user; its id is the application's too.</summary>
    public User Bot { get; }

    public BotToken Token { get; }
    public SessionBook Sessions { get; } = new();
    public IdentifyBudget Identifies { get; }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:5000</c>; known once it does.</summary>
    public string Address { get; set; } = "";

    public string GatewayUrl => "ws" + Address["http".Length..];

    /// <summary>Another path than the gateway's, so that it shows when a client does not use it.</summary>
    public string ResumeUrl => GatewayUrl + "/resume";

    public Dictionary<ulong, User> Users { get; } = [];
    public Dictionary<ulong, Guild> Guilds { get; } = [];
    public Dictionary<ulong, Role> Roles { get; } = [];
    public Dictionary<ulong, Channel> Channels { get; } = [];
    public Dictionary<(ulong Guild, ulong User), Member> Members { get; } = [];
    public MessageStore Messages { get; }
    public InteractionStore Interactions { get; }

    /// <summary>When the bot last showed itself typing, by channel.</summary>
    public Dictionary<ulong, DateTimeOffset> TypedAt { get; } = [];

    public CommandBook Commands { get; }
    public Nonces Nonces { get; }
    public ThreadBoard Threads { get; }

    /// <summary>Where the loopback Discord itself failed: kinds of exception and what they say.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>Tells the sessions.</summary>
    public Action<GatewayEvent> Publish { get; set; } = _ => { };

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    /// <summary>Always true, so that it can stand in a filter.</summary>
    public bool NoteBroken(Exception e)
    {
        lock (Gate)
        {
            Broken.Add($"{e.GetType().Name}: {e.Message}");
        }
        return true;
    }

    public ulong NewId() => snowflakes.Next();

    public IEnumerable<Channel> ChannelsOf(ulong guild) => Channels.Values.Where(c => c.GuildId == guild);

    /// <summary>The servers that the bot is in.</summary>
    public IEnumerable<Guild> BotsGuilds => Guilds.Values.Where(g => MemberOf(g.Id, Bot.Id) is not null);

    public IEnumerable<Role> RolesOf(ulong guild) => Roles.Values.Where(r => r.GuildId == guild);

    public Member? MemberOf(ulong? guild, ulong user) =>
        guild is { } id ? Members.GetValueOrDefault((id, user)) : null;

    /// <summary>The DM between the bot and the user, made when there is none.</summary>
    public Channel DmWith(User user)
    {
        if (dms.TryGetValue(user.Id, out var known))
        {
            return Channels[known];
        }
        var dm = new Channel(NewId(), ChannelType.Dm, "") { Recipient = user };
        dms[user.Id] = dm.Id;
        Channels[dm.Id] = dm;
        return dm;
    }
}
