using System.Collections.Concurrent;
using AskTheDesk.Answering;
using AskTheDesk.Articles;
using AskTheDesk.Benchmarks.Bots;
using AskTheDesk.Benchmarks.Bots.Judging;
using AskTheDesk.Bot;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Users;
using AskTheDesk.Passages;
using AskTheDesk.Tests.Bot.Conformance;
using AskTheDesk.Tests.Bot.Support;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PortButton = AskTheDesk.Bot.Port.Messages.Button;

namespace AskTheDesk.Tests.Bot.EndToEnd;

/// <summary>The whole bot over the seeds, on a loopback Discord with a newsroom in it.</summary>
internal sealed class BotWorld : IAsyncDisposable
{
    /// <summary>A question that the seeds answer, and a piece of the answer.</summary>
    public const string Question = "How many migrants were in the caravan that left Tapachula?";
    public const string Said = "3,000 migrants";

    /// <summary>A question that they do not.</summary>
    public const string Unanswered = "How many migrants drowned on the way to the border?";

    private readonly TempFolder _folder = new();

    // What may stand in no log.
    private readonly ConcurrentBag<string> _texts = [Question, Unanswered, .. SeedTexts.Sentences()];

    private readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal);
    private IHost? _host;

    private BotWorld(LoopbackDiscord discord)
    {
        Discord = discord;
        Guild = discord.Guild("Herald");
        Channel = Guild.Channel("newsroom");
        Ada = Guild.Member("Ada");
        Ben = Guild.Member("Ben");
        foreach (var seed in Directory.GetFiles(Repository.Seeds))
        {
            _folder.Write($"articles/{Path.GetFileName(seed)}", File.ReadAllText(seed));
        }
        _settings["Discord:Token"] = discord.Token;
        _settings["Discord:ApiUrl"] = discord.ApiUrl;
        _settings["Archive:Index"] = Path.Combine(_folder.Path, "index");
        _settings["Archive:Sources:0"] = Path.Combine(_folder.Path, "articles");
        _settings["Record:Path"] = Path.Combine(_folder.Path, "record.db");
        _settings["Discord:QuestionsPerUser"] = "0";
    }

    public LoopbackDiscord Discord { get; }
    public PlayedGuild Guild { get; }
    public PlayedChannel Channel { get; }
    public PlayedUser Ada { get; }
    public PlayedUser Ben { get; }
    public CollectedLogs Logs { get; } = new();

    /// <summary>Writes the answers; null quotes the articles.</summary>
    public IAnswerWriter? Writer { get; init; }

    public string Mention => $"<@{Discord.Bot.Id}>";

    public string IndexPath => _settings["Archive:Index"] ?? "";

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A world whose bot is not yet running.</summary>
    public static async Task<BotWorld> WithAsync(IAnswerWriter? writer, LoopbackOptions? loopback = null) =>
        new(await LoopbackDiscord.StartAsync(loopback ?? ConformanceWorlds.Unlimited, Token))
        {
            Writer = writer,
        };

    /// <summary>A world whose bot is logged in, its archive built.</summary>
    public static async Task<BotWorld> StartAsync(params (string Key, string Value)[] settings)
    {
        var world = await WithAsync(writer: null);
        return await world.RunAsync(settings);
    }

    /// <summary>Builds the archive and logs the bot in; again, with other settings too.</summary>
    public async Task<BotWorld> RunAsync(params (string Key, string Value)[] settings)
    {
        foreach (var (key, value) in settings)
        {
            _settings[key] = value;
        }
        if (!Directory.Exists(IndexPath))
        {
            Index();
        }
        _host = Build();
        await _host.StartAsync(Token);
        await Discord.Facts.Registered("help", Token);
        await Discord.Gateway.Ready(Token);
        return this;
    }

    /// <summary>Brings the archive up to date with the articles.</summary>
    public void Index()
    {
        var source = ArticleSource.At(
            Path.Combine(_folder.Path, "articles"),
            new ArticleReader(TimeProvider.System),
            Token
        );
        Writer().Update(new IndexRequest([source]), null, Token);

        ArchiveWriter Writer() => new(IndexFolder.At(IndexPath), TimeProvider.System, PassageSplitter.Split);
    }

    /// <summary>Puts an article among the sources, to be indexed.</summary>
    public void Write(string file, string text)
    {
        _texts.Add(text);
        _folder.Write($"articles/{file}", text);
    }

    /// <summary>Has the desk withdraw an article.</summary>
    public void Retract(string article, string why) =>
        new ArchiveMarker(IndexFolder.At(IndexPath), TimeProvider.System).Retract(
            [new ArticleId(article)],
            why
        );

    public RecordBook Book => Services.GetRequiredService<RecordBook>();

    private IServiceProvider Services =>
        _host?.Services ?? throw new InvalidOperationException("Not running.");

    /// <summary>Stops the bot as a signal does.</summary>
    public async Task StopAsync()
    {
        if (_host is { } running)
        {
            _host = null;
            await running.StopAsync(CancellationToken.None);
            running.Dispose();
        }
    }

    /// <summary>Waits until the bot has ended of itself.</summary>
    public Task EndedAsync() =>
        (_host ?? throw new InvalidOperationException("Not running.")).WaitForShutdownAsync(Token);

    /// <summary>Ada asks by command, and is answered.</summary>
    public Task<Message> AskAsync(string question = Question, bool isPrivate = false)
    {
        _texts.Add(question);
        return Ada.Slash(Channel, "ask", new { question, @private = isPrivate }).Reply(Final, Token);
    }

    /// <summary>Sends a message of the bot's with a button that this build knows nothing of.</summary>
    public Task OldButtonAsync() =>
        Services
            .GetRequiredService<IDiscordLink>()
            .Messages.SendAsync(
                new(Channel.Id),
                new OutgoingMessage("An old answer")
                {
                    Rows = [new ComponentRow.Buttons([new PortButton.Action("old:abcdefgh23", "Old")])],
                },
                Token
            );

    /// <summary>How many entries of the log at Information or above hold a question or a text of an article.</summary>
    public int Leaks() =>
        LogLeaks.Count(
            Logs.Entries.Where(entry =>
                !entry.StartsWith("Debug", StringComparison.Ordinal)
                && !entry.StartsWith("Trace", StringComparison.Ordinal)
            ),
            [
                .. _texts,
                .. Discord.Facts.Messages.Where(said => !said.Author.IsBot).Select(said => said.Content),
            ]
        );

    /// <summary>What is kept of an answer: that is written down right after it was shown.</summary>
    public async Task<Answer> KeptAsync(Message shown)
    {
        while (true)
        {
            if (Book.FindAt(new(shown.Id)) is { } kept)
            {
                return kept;
            }
            await Task.Delay(10, Token);
        }
    }

    /// <summary>An answer and no progress: it can be read on about, or no more is to come.</summary>
    public static bool Final(Message message) =>
        !message.Components.ToString().Contains("stop:", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        var leaks = Leaks();
        await Discord.DisposeAsync();
        _folder.Dispose();
        // Over every run of these tests.
        leaks.Should().Be(0);
    }

    private IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection(_settings);
        builder.Services.AddBot(builder.Configuration).AddDesk(builder.Configuration);
        builder.Services.AddSingleton<ILoggerFactory>(Logs);
        builder.Services.Configure<HostOptions>(options =>
            options.ShutdownTimeout = TimeSpan.FromSeconds(30)
        );
        if (Writer is { } writer)
        {
            builder.Services.AddSingleton(new DeskWriters(new QuotingWriter(), writer));
        }
        return builder.Build();
    }
}
