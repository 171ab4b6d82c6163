using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Gateway.Sockets;
using AskTheDesk.Bot.Port;
using AskTheDesk.Tests.Bot.Support;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace AskTheDesk.Tests.Bot.Gateway.Sockets;

public sealed class ShardConnectionTests : IDisposable
{
    private const string Ready = """
        {"op":0,"s":1,"t":"READY","d":{"session_id":"s1","resume_gateway_url":"wss://resume.test",
         "user":{"id":"1","username":"desk"},"application":{"id":"2"},"guilds":[]}}
        """;

    private readonly WatchedClock _clock = new();
    private readonly ScriptedSocket _gateway = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly EventPump _pump;
    private readonly Reconnect _reconnect;
    private readonly GatewaySocket _socket;

    public ShardConnectionTests()
    {
        _reconnect = new Reconnect(new Random(1), _clock);
        _socket = new GatewaySocket(_gateway, _clock, NullLogger.Instance);
        _pump = new EventPump(
            new EventReader(new ChannelDirectory(), _clock),
            new SeenEvents(),
            _ => Task.FromResult<Place?>(null),
            NullLogger.Instance
        );
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _socket.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task It_identifies_with_the_least_intents_once_greeted()
    {
        _ = RunAsync();
        _gateway.Hello();

        var (op, data) = await _gateway.HearAsync(Token);

        op.Should().Be(2);
        data.GetProperty("token").GetString().Should().Be("tok");
        data.GetProperty("intents").GetInt32().Should().Be(4609);
        data.GetProperty("shard").GetRawText().Should().Be("[0,1]");
    }

    [Fact]
    public async Task It_resumes_with_the_session_and_the_last_event_seen()
    {
        _reconnect.Saw(42);
        _ = RunAsync(new Session("s1", new Uri("wss://resume.test")));
        _gateway.Hello();

        var (op, data) = await _gateway.HearAsync(Token);

        op.Should().Be(6);
        data.GetRawText().Should().Be("""{"token":"tok","session_id":"s1","seq":42}""");
    }

    [Fact]
    public async Task It_beats_with_the_last_event_seen()
    {
        var beat = await LoggedInAsync();

        await BeatDueAsync();
        var first = await beat();
        _gateway.Says("""{"op":0,"s":7,"t":"SOMETHING","d":{}}""");
        _gateway.Says("""{"op":11,"d":null}""");
        _gateway.Says("""{"op":1,"d":null}""");
        var asked = await beat();

        first.Should().Be("1");
        asked.Should().Be("7");
    }

    [Fact]
    public async Task A_beat_before_any_event_carries_null()
    {
        _ = RunAsync();
        _gateway.Says("""{"op":1,"d":null}""");

        var (op, data) = await _gateway.HearAsync(Token);

        (op, data.GetRawText()).Should().Be((1, "null"));
    }

    [Fact]
    public async Task Unanswered_beats_end_it_and_keep_the_session()
    {
        var running = RunAsync();
        _gateway.Hello();
        await _gateway.HearAsync(Token);
        _gateway.Says(Ready);
        await _pump.Events.ReadAsync(Token);

        await BeatDueAsync();
        await _gateway.HearAsync(Token);
        await BeatDueAsync();

        (await running).Should().BeOfType<Ending.Silent>();
        _gateway.BotClosed.Should().NotBe(1000).And.NotBe(1001);
    }

    [Theory]
    [InlineData("""{"op":7,"d":null}""", typeof(Ending.Asked))]
    [InlineData("""{"op":9,"d":true}""", typeof(Ending.Invalidated))]
    [InlineData("""{"op":10,"d":{}}""", typeof(Ending.Lost))]
    [InlineData("""{"op":10,"d":{"heartbeat_interval":-5}}""", typeof(Ending.Lost))]
    public async Task What_the_gateway_says_ends_it(string said, Type ending)
    {
        _gateway.Says(said);

        var ended = await RunAsync();

        ended.Should().BeOfType(ending);
        _gateway.BotClosed.Should().Be(CloseCodes.KeepSession);
    }

    [Fact]
    public async Task A_close_tells_its_code()
    {
        _gateway.Closes(4014);

        (await RunAsync()).Should().Be(new Ending.Closed(4014));
    }

    [Fact]
    public async Task A_broken_connection_ends_it()
    {
        _gateway.Breaks();

        (await RunAsync()).Should().BeOfType<Ending.Lost>();
    }

    [Fact]
    public async Task No_Hello_ends_it()
    {
        var running = RunAsync();

        _clock.Advance(TimeSpan.FromSeconds(30));

        (await running).Should().BeOfType<Ending.Lost>();
    }

    [Fact]
    public async Task A_login_that_is_not_answered_ends_it()
    {
        var running = RunAsync();
        _gateway.Hello(seconds: 1000);
        await _gateway.HearAsync(Token);

        while (!running.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        (await running).Should().BeOfType<Ending.Lost>();
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("""{"op":"zero"}""")]
    [InlineData("""{"op":0,"s":2,"t":"MESSAGE_CREATE","d":7}""")]
    [InlineData("""{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":"x"}}""")]
    [InlineData("""{"op":0,"s":2,"t":null,"d":null}""")]
    [InlineData("""{"op":99,"d":null}""")]
    public async Task What_cannot_be_read_is_skipped(string said)
    {
        _gateway.Says(said);
        _gateway.Says("""{"op":1,"d":null}""");
        var running = RunAsync();

        await _gateway.HearAsync(Token);

        running.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task Stopping_logs_off()
    {
        var running = RunAsync();
        _gateway.Hello();
        await _gateway.HearAsync(Token);

        await _stop.CancelAsync();

        (await running).Should().BeOfType<Ending.Stopped>();
        _gateway.BotClosed.Should().Be(1000);
    }

    [Fact]
    public async Task A_session_that_may_not_be_resumed_where_it_says_is_not_remembered()
    {
        var running = RunAsync(mayResumeAt: _ => false);
        _gateway.Hello();
        await _gateway.HearAsync(Token);
        _gateway.Says(Ready);
        _gateway.Says("""{"op":7,"d":null}""");

        var ending = await running;

        _reconnect.After(ending).Should().BeOfType<NextStep.Identify>();
    }

    // Once it is waited for; others wait for 30 and 60 seconds.
    private async Task BeatDueAsync() =>
        _clock.Advance(await _clock.ArmedAsync(due => due.TotalSeconds is > 5 and <= 40 and not 30));

    private async Task<Func<Task<string>>> LoggedInAsync()
    {
        _ = RunAsync();
        _gateway.Hello();
        await _gateway.HearAsync(Token);
        _gateway.Says(Ready);
        await _pump.Events.ReadAsync(Token);
        return async () =>
        {
            var (op, data) = await _gateway.HearAsync(Token);
            op.Should().Be(1);
            return data.GetRawText();
        };
    }

    private Task<Ending> RunAsync(Session? resumed = null, Func<Uri, bool>? mayResumeAt = null)
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
            MayResumeAt = mayResumeAt ?? (_ => true),
        };
        return new ShardConnection(_socket, context, _reconnect, resumed).RunAsync(_stop.Token);
    }
}
