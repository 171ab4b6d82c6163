using System.Diagnostics;
using AskTheDesk.Benchmarks.Bots.Judging;
using AskTheDesk.Benchmarks.Bots.Playing;
using AskTheDesk.Loopback.Control;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>A loopback Discord and the bot on it, each a process of its own, with people who know what to ask.</summary>
internal sealed class BotStage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("desk-bot-");
    private readonly HttpClient _http = new();
    private readonly ChildProcess _loopback;
    private ChildProcess? _bot;
    private ulong _id;

    private BotStage(string[] loopback)
    {
        _loopback = ChildProcess.Start(
            "AskTheDesk.Loopback.dll",
            _folder.FullName,
            ["--port", "0", .. loopback],
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        Discord = new LoopbackClient(_http);
    }

    public LoopbackClient Discord { get; }

    public IReadOnlyList<string> Texts { get; private set; } = [];

    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public ChildProcess Bot => _bot ?? throw new InvalidOperationException("The bot was not started.");

    /// <summary>Sets it up; when it returns, the bot's commands can be used.</summary>
    /// <param name="loopback">Options of the loopback Discord.</param>
    /// <exception cref="InvalidOperationException">The bot did not come up; the message has its last lines.</exception>
    public static async Task<BotStage> SetAsync(int users, string[] loopback, CancellationToken token)
    {
        var stage = new BotStage(loopback);
        try
        {
            await stage.SetAsync(users, token);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>The people of this stage, ready to ask.</summary>
    public Crowd Crowd() => new(Discord, _id, Seats, Texts);

    public Task<PlayRecord> ReadAsync(CancellationToken token) => PlayRecord.ReadAsync(Discord, _id, token);

    /// <summary>The bot's log lines that hold a question or a sentence of an article.</summary>
    public int Leaks() => LogLeaks.Count(Bot.Said, [.. Texts, .. SeedTexts.Sentences()]);

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }
        await _loopback.DisposeAsync();
        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task SetAsync(int users, CancellationToken token)
    {
        _http.BaseAddress = new Uri(await _loopback.FirstLineAsync(token));
        Texts = await SeedTexts.QuestionsAsync(token);
        Seats = await Newsrooms.OpenAsync(Discord, users, token);
        var login = await Discord.Bot(token);
        _id = login.Application;
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Archive__Sources__0"] = SeedTexts.Folder,
            ["Discord__Token"] = login.Token,
            ["Discord__ApiUrl"] = $"{_http.BaseAddress}api/v10",
        };
        await using (var index = Cli(["index"], environment))
        {
            await index.EndAsync(token);
        }
        _bot = Cli(["bot"], environment);
        await ReadyAsync(token);
    }

    private ChildProcess Cli(string[] arguments, Dictionary<string, string> environment) =>
        ChildProcess.Start("AskTheDesk.Cli.dll", _folder.FullName, arguments, environment);

    private async Task ReadyAsync(CancellationToken token)
    {
        var began = Stopwatch.GetTimestamp();
        while (!(await Discord.Figures(token)).Commands.Contains("ask", StringComparer.Ordinal))
        {
            if (Bot.HasEnded || Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw Bot.Failed();
            }
            await Task.Delay(Pause, token);
        }
    }
}
