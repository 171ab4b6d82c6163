using AskTheDesk.Loopback.Commands;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>
/// Everything there is: servers, channels, people, messages. All of it is read and changed under <see cref="Gate"/>,
/// so that events leave in the order in which things happened.
/// </summary>
internal sealed class World
{
    private readonly Snowflakes snowflakes;

    public World(LoopbackOptions options)
    {
        Options = options;
        snowflakes = new Snowflakes(options.Clock);
        Changes = new Changes(Gate, options.Patience);
        Bot = new User(NewId(), "Ask the Desk", IsBot: true);
        Users[Bot.Id] = Bot;
        Token = options.Token is { } token ? new BotToken(token) : BotToken.For(Bot.Id);
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
    public OrderedDictionary<ulong, Message> Messages { get; } = [];
    public OrderedDictionary<ulong, Interaction> Interactions { get; } = [];

    /// <summary>When the bot last showed itself typing, by channel.</summary>
    public Dictionary<ulong, DateTimeOffset> TypedAt { get; } = [];

    public CommandBook Commands { get; }
    public Nonces Nonces { get; }
    public ThreadBoard Threads { get; }

    /// <summary>Interactions by their token.</summary>
    public Dictionary<string, ulong> TokenOwners { get; } = new(StringComparer.Ordinal);

    /// <summary>Tells the sessions.</summary>
    public Action<GatewayEvent> Publish { get; set; } = _ => { };

    /// <summary>Messages and interactions that were written to a socket.</summary>
    public HashSet<ulong> DeliveredMessages { get; } = [];

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    public ulong NewId() => snowflakes.Next();

    public IEnumerable<Channel> ChannelsOf(ulong guild) => Channels.Values.Where(c => c.GuildId == guild);

    public IEnumerable<Role> RolesOf(ulong guild) => Roles.Values.Where(r => r.GuildId == guild);

    public Member? MemberOf(ulong? guild, ulong user) =>
        guild is { } id ? Members.GetValueOrDefault((id, user)) : null;

    /// <summary>The DM between the bot and the user, made when there is none.</summary>
    public Channel DmWith(User user)
    {
        var dm = Channels.Values.FirstOrDefault(c => c.Recipient?.Id == user.Id);
        if (dm is null)
        {
            dm = new Channel(NewId(), ChannelType.Dm, "") { Recipient = user };
            Channels[dm.Id] = dm;
        }
        return dm;
    }
}
