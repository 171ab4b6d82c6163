using System.Collections.Concurrent;
using AskTheDesk.Bot;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Users;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>
/// A Discord with a newsroom in it, and a link that is logged in to it. When it is done it sees to it that no
/// token has come out: not in a log of any level, not in an exception.
/// </summary>
internal sealed class ConformanceWorld : IAsyncDisposable
{
    /// <summary>What the newsroom can use.</summary>
    public static readonly IReadOnlyList<CommandDefinition> Commands =
    [
        new CommandDefinition.Slash("ask", "Ask the archive")
        {
            Options =
            [
                new("question", "What to ask", OptionKind.Text) { Required = true, MaxLength = 4000 },
                new("source", "Only from here", OptionKind.Text) { Autocomplete = true },
                new("top", "How many", OptionKind.Whole),
                new("private", "Only for you", OptionKind.Flag),
                new("who", "For whom", OptionKind.User),
            ],
        },
        new CommandDefinition.Slash("forget", "Forget")
        {
            Subcommands = [new("me", "All of mine") { Options = [new("why", "Why", OptionKind.Text)] }],
        },
        new CommandDefinition.OnMessage("Ask the desk about this"),
    ];

    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<DiscordEvent> _heard = new();
    private readonly ConcurrentQueue<string> _secrets = new();
    private readonly ConcurrentQueue<string> _shown = new();
    private readonly SemaphoreSlim _more = new(0);
    private Task _running = Task.CompletedTask;
    private Task _listening = Task.CompletedTask;

    private ConformanceWorld(LoopbackDiscord discord, LinkMaker make, Action<DiscordOptions> configure)
    {
        Discord = discord;
        Guild = discord.Guild("Herald");
        Channel = Guild.Channel("newsroom");
        Ada = Guild.Member("Ada", Guild.Role("editors"));
        var options = new DiscordOptions { Token = discord.Token, ApiUrl = new Uri(discord.ApiUrl) };
        configure(options);
        Link = make(new LinkSetup(options, Logs));
        _secrets.Enqueue(discord.Token);
    }

    public LoopbackDiscord Discord { get; }
    public PlayedGuild Guild { get; }
    public PlayedChannel Channel { get; }
    public PlayedUser Ada { get; }
    public IDiscordLink Link { get; }
    public CollectedLogs Logs { get; } = new();

    /// <summary>Everything heard so far.</summary>
    public IReadOnlyList<DiscordEvent> Heard => [.. _heard];

    /// <summary>Ends when the link does.</summary>
    public Task Running => _running;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A Discord whose limits do not show, and a link that is logged in with its commands published.</summary>
    public static async Task<ConformanceWorld> LoggedInAsync(LinkMaker make, LoopbackOptions? loopback = null)
    {
        var world = await StartAsync(make, loopback);
        world.Run();
        await world.NextAsync<DiscordEvent.LoggedIn>();
        await world.Link.PublishCommandsAsync(Commands, Token);
        return world;
    }

    /// <summary>The same, with the link not yet running.</summary>
    public static async Task<ConformanceWorld> StartAsync(
        LinkMaker make,
        LoopbackOptions? loopback = null,
        Action<DiscordOptions>? configure = null
    )
    {
        var discord = await LoopbackDiscord.StartAsync(loopback ?? ConformanceWorlds.Unlimited, Token);
        return new ConformanceWorld(discord, make, configure ?? (_ => { }));
    }

    /// <summary>Starts the link.</summary>
    public void Run()
    {
        _running = Link.RunAsync(_stop.Token);
        _listening = ListenAsync();
    }

    /// <summary>Stops the link and waits until it has logged off.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _running.WaitAsync(Patience, Token);
        await _listening.WaitAsync(Patience, Token);
    }

    /// <summary>The first event of a kind, waited for; it counts as heard only once.</summary>
    /// <exception cref="TimeoutException">None came.</exception>
    public async Task<T> NextAsync<T>(Func<T, bool>? isIt = null)
        where T : DiscordEvent
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(Patience);
        while (true)
        {
            if (Heard.OfType<T>().FirstOrDefault(isIt ?? (_ => true)) is { } found)
            {
                return found;
            }
            try
            {
                await _more.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException e) when (!Token.IsCancellationRequested)
            {
                throw new TimeoutException($"No {typeof(T).Name} came; heard {Heard.Count} events.", e);
            }
        }
    }

    /// <summary>What it threw, which is kept to be searched for tokens.</summary>
    public async Task<DiscordException> FailsAsync(Func<Task> act)
    {
        var thrown = (await act.Should().ThrowAsync<DiscordException>()).Which;
        _shown.Enqueue(thrown.ToString());
        return thrown;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Record.ExceptionAsync(() => _running.WaitAsync(Patience, CancellationToken.None));
        await Link.DisposeAsync();
        await Discord.DisposeAsync();
        _stop.Dispose();
        Leaks().Should().BeEmpty("no token may come out");
    }

    /// <summary>Log entries and exceptions in which a token stands.</summary>
    public IReadOnlyList<string> Leaks() =>
        [
            .. Logs
                .Entries.Concat(_shown)
                .Where(text => _secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal))),
        ];

    private static TimeSpan Patience => TimeSpan.FromSeconds(20);

    private async Task ListenAsync()
    {
        await foreach (var heard in Link.Events.ReadAllAsync(CancellationToken.None))
        {
            if (heard is DiscordEvent.Interactive { Interaction.Token: var token })
            {
                _secrets.Enqueue(token.Reveal());
            }
            _shown.Enqueue($"{heard}");
            _heard.Enqueue(heard);
            _more.Release();
        }
    }
}
