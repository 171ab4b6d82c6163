using System.Collections.Concurrent;
using System.Globalization;
using AskTheDesk.Bot;
using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Loopback.Control;
using AskTheDesk.Tests.Bot.Conformance;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>
/// Someone who asks and writes without a pause, and a bot on our link that handles it: each thing is numbered
/// and counted.
/// </summary>
internal sealed class EventStorm : IAsyncDisposable
{
    private const int Outstanding = 100;

    private readonly HttpClient _http;
    private readonly CollectedLogs _logs;
    private readonly int[] _heard;
    private readonly SemaphoreSlim _room = new(Outstanding);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Task, bool> _answering = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private GatewayLink? _link;
    private Task _running = Task.CompletedTask;
    private (ulong User, ulong Channel) _newsroom;
    private int _next;
    private int _gone;

    /// <summary>A storm that has not begun.</summary>
    /// <param name="discord">The address of a loopback Discord.</param>
    public EventStorm(Uri discord, int events, CollectedLogs logs)
    {
        _http = new HttpClient { BaseAddress = discord };
        _heard = new int[events];
        _logs = logs;
        Discord = new LoopbackClient(_http);
    }

    public LoopbackClient Discord { get; }

    /// <summary>How often each was heard, by its number.</summary>
    public IReadOnlyList<int> Heard => _heard;

    /// <summary>Interactions whose 3 seconds had passed before they could be acknowledged.</summary>
    public int Gone => _gone;

    /// <summary>What failed in another way.</summary>
    public ConcurrentQueue<DiscordException> Failures { get; } = new();

    /// <summary>Told each interaction's token.</summary>
    public Action<string> OnToken { get; init; } = _ => { };

    private GatewayLink Link => _link ?? throw new InvalidOperationException("Not started.");

    /// <summary>Logs in, with the commands published and someone there to use them.</summary>
    public async Task StartAsync(CancellationToken token)
    {
        var bot = await Discord.Bot(token);
        var guild = await Discord.Guild("Herald", token);
        _newsroom = (
            await Discord.Member(guild, "Ada", token),
            await Discord.Channel(guild, "newsroom", token)
        );
        var options = new DiscordOptions
        {
            Token = bot.Token,
            ApiUrl = new Uri(_http.BaseAddress ?? throw new InvalidOperationException(), "api/v10"),
        };
        _link = new GatewayLink(options, new LinkTools(TimeProvider.System, _logs) { Seed = 3 });
        _running = Task.WhenAll(_link.RunAsync(_stop.Token), ListenAsync(_link));
        await _ready.Task.WaitAsync(token);
    }

    /// <summary>Plays so many more, and waits until all of them are handled.</summary>
    public async Task PlayAsync(int count, CancellationToken token)
    {
        var numbers = Enumerable.Range(_next, count);
        _next += count;
        var several = new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = token };
        await Parallel.ForEachAsync(
            numbers,
            several,
            async (number, _) =>
            {
                await _room.WaitAsync(token);
                await PlayOneAsync(number, token);
            }
        );
        while (_heard.Take(_next).Any(times => times == 0) || !_answering.IsEmpty)
        {
            await Task.Delay(20, token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        await Link.DisposeAsync();
        _http.Dispose();
        _stop.Dispose();
        _room.Dispose();
    }

    private Task PlayOneAsync(int number, CancellationToken token)
    {
        if (number % 3 != 0)
        {
            return Discord.Says(new SayOrder(_newsroom.User, Channel: null, Text(number)), token);
        }
        var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = Text(number) };
        return Discord.Slash(new SlashOrder(_newsroom.User, _newsroom.Channel, "ask", options), token);
    }

    private async Task ListenAsync(GatewayLink link)
    {
        await foreach (var heard in link.Events.ReadAllAsync(CancellationToken.None))
        {
            switch (heard)
            {
                case DiscordEvent.LoggedIn:
                    await link.PublishCommandsAsync(ConformanceWorld.Commands, _stop.Token);
                    _ready.SetResult();
                    break;
                case DiscordEvent.SlashCommand { Interaction: var interaction } slash:
                    OnToken(interaction.Token.Reveal());
                    Take(slash.Options.Text("question"), text => AnswerAsync(interaction, text));
                    break;
                case DiscordEvent.MessageReceived { Message: var message }:
                    Take(message.Content, text => ReplyAsync(message, text));
                    break;
            }
        }
    }

    private void Take(string? text, Func<string, Task> handle)
    {
        if (Interlocked.Increment(ref _heard[int.Parse(text ?? "", CultureInfo.InvariantCulture)]) > 1)
        {
            return;
        }
        var work = Task.Run(() => HandleAsync(handle, text ?? ""), CancellationToken.None);
        _answering[work] = true;
        _ = work.ContinueWith(
            done =>
            {
                _answering.TryRemove(done, out _);
                _room.Release();
            },
            TaskScheduler.Default
        );
    }

    private async Task HandleAsync(Func<string, Task> handle, string text)
    {
        try
        {
            await handle(text);
        }
        catch (DiscordException e) when (e.Failure == DiscordFailure.InteractionGone)
        {
            Interlocked.Increment(ref _gone);
        }
        catch (DiscordException e)
        {
            Failures.Enqueue(e);
        }
    }

    private async Task AnswerAsync(Interaction interaction, string text)
    {
        await Link.Replies.DeferAsync(interaction, ephemeral: false, _stop.Token);
        await Link.Replies.EditAsync(interaction, new OutgoingMessage(text), _stop.Token);
    }

    // A tenth of what is written is answered, as most talk is not for the bot.
    private Task ReplyAsync(ReceivedMessage message, string text) =>
        text.EndsWith('1')
            ? Link.Messages.SendAsync(
                message.Place.Channel,
                new OutgoingMessage(text) { ReplyTo = message.Id },
                _stop.Token
            )
            : Task.CompletedTask;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
