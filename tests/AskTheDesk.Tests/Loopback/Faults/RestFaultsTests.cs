using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Faults;

public sealed class RestFaultsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Fault.ServerError, 502, 0)]
    [InlineData(Fault.Banned, 429, 0)]
    [InlineData(Fault.AlreadyAcknowledged, 400, 40060)]
    [InlineData(Fault.UnknownInteraction, 404, 10062)]
    [InlineData(Fault.MissingPermissions, 403, 50013)]
    public async Task A_fault_strikes_once_and_nothing_is_done(Fault fault, int status, int code)
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Next(fault);

        var struck = await Say(scene);
        var after = scene.Channel.Messages.Count;
        var again = await Say(scene);

        (struck.Status, struck.Code, after).Should().Be((status, code, 0));
        again.Status.Should().Be(200);
        scene.Discord.Faults.Thrown(fault).Should().Be(1);
    }

    [Fact]
    public async Task An_answer_can_be_lost_after_the_request_was_done()
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Next(Fault.LostAnswer);

        var send = () => Say(scene);

        await send.Should().ThrowAsync<HttpRequestException>();
        scene.Channel.Messages.Should().ContainSingle();
    }

    [Fact]
    public async Task A_slow_answer_waits_for_the_clock()
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Add(new FaultRule(Fault.SlowAnswer) { For = TimeSpan.FromSeconds(30) });

        var slow = Say(scene);
        while (!slow.IsCompleted)
        {
            scene.Clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        (await slow).Status.Should().Be(200);
    }

    [Fact]
    public async Task A_fault_can_be_kept_to_one_route()
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Add(new FaultRule(Fault.ServerError) { Times = 0, Where = "typing" });

        var typing = await scene.Bot.Post($"channels/{scene.Channel.Id}/typing", null, Token);
        var said = await Say(scene);
        scene.Discord.Faults.Clear();
        var cleared = await scene.Bot.Post($"channels/{scene.Channel.Id}/typing", null, Token);

        (typing.Status, said.Status, cleared.Status).Should().Be((502, 200, 204));
    }

    private static Task<RawAnswer> Say(Scene scene) =>
        scene.Bot.Post(RawBot.Messages(scene.Channel), new JsonObject { ["content"] = "hello" }, Token);
}
