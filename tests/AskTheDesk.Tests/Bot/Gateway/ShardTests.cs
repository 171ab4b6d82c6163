using System.Collections.Concurrent;
using System.Net.WebSockets;
using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Gateway.Sockets;
using AskTheDesk.Bot.Port;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Gateway;

public sealed class ShardTests : IDisposable
{
    private const string Ready = """
        {"op":0,"s":1,"t":"READY","d":{"session_id":"s1","resume_gateway_url":"wss://resume.test",
         "user":{"id":"1","username":"desk"},"application":{"id":"2"},"guilds":[]}}
        """;

    private static readonly Uri Gateway = new("wss://gateway.test");

    private readonly FakeTimeProvider _clock = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ScriptedSocket?> _sockets = new();
    private readonly ConcurrentQueue<Uri> _addresses = new();
    private readonly EventPump _pump;

    public ShardTests() =>
        _pump = new EventPump(
            new EventReader(new ChannelDirectory(), _clock),
            new SeenEvents(),
            _ => Task.FromResult<Place?>(null),
            NullLogger.Instance
        );

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _stop.Dispose();

    [Fact]
    public async Task A_broken_connection_is_resumed_at_the_sessions_own_address()
    {
        var (first, second) = (Opens(), Opens());
        _ = RunAsync();
        await LogInAsync(first);

        first.Breaks();
        second.Hello();
        var (op, data) = await HearAsync(second);

        (op, data.GetProperty("session_id").GetString()).Should().Be((6, "s1"));
        _addresses.Should().Equal(Gateway, new Uri("wss://resume.test"));
    }

    [Fact]
    public async Task A_session_that_is_gone_is_begun_anew_at_the_gateway()
    {
        var (first, second) = (Opens(), Opens());
        _ = RunAsync();
        await LogInAsync(first);

        first.Says("""{"op":9,"d":false}""");
        second.Hello();
        var (op, _) = await HearAsync(second);

        op.Should().Be(2);
        _addresses.Should().Equal(Gateway, Gateway);
    }

    [Fact]
    public async Task A_gateway_out_of_reach_is_tried_until_it_is_there()
    {
        _sockets.Enqueue(null);
        _sockets.Enqueue(null);
        var reached = Opens();
        reached.Hello(seconds: 1000);
        _ = RunAsync();

        var (op, _) = await HearAsync(reached);

        op.Should().Be(2);
    }

    [Fact]
    public async Task A_close_for_good_ends_it_with_what_to_change()
    {
        Opens().Closes(4014);

        var run = () => AdvanceUntilAsync(RunAsync());

        var failure = (await run.Should().ThrowAsync<DiscordException>()).Which;
        failure.Failure.Should().Be(DiscordFailure.LoginRefused);
        failure.Message.Should().Contain("Discord:MessageContent");
    }

    [Fact]
    public async Task Stopped_while_it_waits_for_its_next_try_it_ends_quietly()
    {
        _sockets.Enqueue(null);
        var running = RunAsync();
        while (_addresses.IsEmpty)
        {
            await Task.Yield();
        }

        await _stop.CancelAsync();

        await running.WaitAsync(Token);
        _addresses.Should().ContainSingle();
    }

    private ScriptedSocket Opens()
    {
        var socket = new ScriptedSocket();
        _sockets.Enqueue(socket);
        return socket;
    }

    private async Task LogInAsync(ScriptedSocket socket)
    {
        socket.Hello(seconds: 1000);
        await HearAsync(socket);
        socket.Says(Ready);
        await _pump.Events.ReadAsync(Token);
    }

    private async Task<(int Op, System.Text.Json.JsonElement Data)> HearAsync(ScriptedSocket socket)
    {
        var heard = socket.HearAsync(Token);
        await AdvanceUntilAsync(heard);
        return await heard;
    }

    private async Task AdvanceUntilAsync(Task done)
    {
        while (!done.IsCompleted)
        {
            // Slowly: what the shard has to do meanwhile takes real time, and it has patience of its own.
            _clock.Advance(TimeSpan.FromMilliseconds(2));
            await Task.Yield();
        }
        await done;
    }

    private Task RunAsync()
    {
        var context = new ShardContext(
            new ShardId(0, 1),
            new Credentials(new Secret("tok"), Intents.Least),
            new IdentifyTurns(new SessionStarts(1000, 1000, TimeSpan.Zero, 1), _clock),
            _pump,
            _clock,
            NullLogger.Instance
        )
        {
            Jitter = new Random(1),
        };
        return new Shard(context, Gateway, ConnectAsync).RunAsync(_stop.Token);
    }

    private Task<WebSocket?> ConnectAsync(Uri address, CancellationToken token)
    {
        _addresses.Enqueue(address);
        return Task.FromResult<WebSocket?>(_sockets.TryDequeue(out var socket) ? socket : null);
    }
}
