using System.Text.Json;
using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Gateway.Events;

public sealed class EventPumpTests
{
    private const string Ready = """{"user":{"id":"1"},"application":{"id":"2"},"guilds":[]}""";

    private readonly CollectedLogs _logs = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_in_a_place_nobody_told_of_waits_for_it_and_holds_up_nothing()
    {
        var asked = new TaskCompletionSource<Place?>();
        var pump = Pump(_ => asked.Task);
        Take(pump, "MESSAGE_CREATE", Message(7, "\"guild_id\":\"100\","));
        Take(pump, "MESSAGE_CREATE", Message(8, ""));

        var first = await pump.Events.ReadAsync(Token);
        asked.SetResult(new Place(new ChannelId(10), PlaceKind.Thread) { Parent = new ChannelId(9) });
        var second = await pump.Events.ReadAsync(Token);

        Id(first).Should().Be(8);
        Id(second).Should().Be(7);
        ((DiscordEvent.MessageReceived)second).Message.Place.Parent.Should().Be(new ChannelId(9));
    }

    [Fact]
    public async Task A_place_that_Discord_does_not_tell_stays_unknown()
    {
        var pump = Pump(_ => throw new DiscordException(DiscordFailure.Unavailable, "down"));

        Take(pump, "MESSAGE_CREATE", Message(7, "\"guild_id\":\"100\","));

        var heard = (DiscordEvent.MessageReceived)await pump.Events.ReadAsync(Token);
        heard.Message.Place.Kind.Should().Be(PlaceKind.Unknown);
    }

    [Fact]
    public void Logging_in_anew_is_told_once()
    {
        var pump = Pump(_ => Task.FromResult<Place?>(null));

        Take(pump, "READY", Ready);
        Take(pump, "READY", Ready);

        pump.Events.Count.Should().Be(1);
    }

    [Theory]
    [InlineData("MESSAGE_CREATE", "7")]
    [InlineData("MESSAGE_CREATE", "{}")]
    [InlineData("GUILD_CREATE", """{"id":"way too long to be a number"}""")]
    public void What_cannot_be_read_is_logged_by_name_alone(string type, string json)
    {
        var pump = Pump(_ => Task.FromResult<Place?>(null));

        Take(pump, type, json);

        pump.Events.Count.Should().Be(0);
        _logs.Entries.Should().ContainSingle(entry => entry.StartsWith($"Warning", StringComparison.Ordinal));
        string.Concat(_logs.Entries).Should().NotContain("way too long");
    }

    [Fact]
    public void A_name_that_is_none_of_Discords_is_not_logged()
    {
        Take(Pump(_ => Task.FromResult<Place?>(null)), "\u001b[31mrm -rf", "{}");

        string.Concat(_logs.Entries).Should().NotContain("rm -rf");
    }

    private EventPump Pump(Func<ChannelId, Task<Place?>> ask) =>
        new(new EventReader(new ChannelDirectory(), TimeProvider.System), new SeenEvents(), ask, _logs);

    private static void Take(EventPump pump, string type, string json) =>
        pump.Take(new ShardId(0, 1), type, JsonElement.Parse(json));

    private static ulong Id(DiscordEvent heard) => ((DiscordEvent.MessageReceived)heard).Message.Id.Value;

    private static string Message(int id, string guild) =>
        $$"""{"id":"{{id}}",{{guild}}"channel_id":"10","author":{"id":"3"},"content":"x"}""";
}
