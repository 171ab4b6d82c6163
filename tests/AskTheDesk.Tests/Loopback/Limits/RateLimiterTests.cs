using System.Text.Json.Nodes;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Limits;

public sealed class RateLimiterTests
{
    private static readonly LoopbackOptions Real = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_bucket_says_when_it_is_free_again()
    {
        await using var scene = await Scene.Start(Token, Real);
        for (var i = 0; i < 5; i++)
        {
            (await Say(scene)).Headers["X-RateLimit-Remaining"].Should().Be($"{4 - i}");
        }
        scene.Clock.Advance(TimeSpan.FromSeconds(1.5));

        var refused = await Say(scene);
        scene.Clock.Advance(TimeSpan.FromSeconds(3.5));
        var free = await Say(scene);

        refused.Status.Should().Be(429);
        refused.Headers["Retry-After"].Should().Be("4");
        refused.Headers["X-RateLimit-Scope"].Should().Be("user");
        refused.Headers["X-RateLimit-Reset-After"].Should().Be("3.5");
        refused.Body?["retry_after"]?.GetValue<double>().Should().Be(3.5);
        refused.Body?["global"]?.GetValue<bool>().Should().BeFalse();
        free.Status.Should().Be(200);
        scene.Discord.Facts.RateLimited.Should().Be(1);
    }

    [Fact]
    public async Task Channels_share_a_buckets_hash_and_not_its_window()
    {
        await using var scene = await Scene.Start(Token, Real);
        var other = scene.Guild.Channel("sports");

        var first = await Say(scene);
        var second = await scene.Bot.Post(RawBot.Messages(other), Text(), Token);

        second.Headers["X-RateLimit-Remaining"].Should().Be("4");
        second
            .Headers["X-RateLimit-Bucket"]
            .Should()
            .Be(first.Headers["X-RateLimit-Bucket"])
            .And.HaveLength(32);
    }

    [Fact]
    public async Task Fifty_requests_a_second_are_the_most_but_for_interactions()
    {
        await using var scene = await Scene.Start(
            Token,
            Real with
            {
                Limits = Real.Limits with { Other = Rate.Per(100, 1) },
            }
        );
        var (_, heard) = await scene.Ask(Token);
        scene.Clock.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; i < 50; i++)
        {
            (await scene.Bot.Get("users/@me", Token)).Status.Should().Be(200);
        }

        var refused = await scene.Bot.Get("users/@me", Token);
        var callback = await scene.Bot.Respond(heard, new JsonObject { ["type"] = 5 }, Token);

        refused.Status.Should().Be(429);
        refused.Headers["X-RateLimit-Global"].Should().Be("true");
        refused.Body?["global"]?.GetValue<bool>().Should().BeTrue();
        callback.Status.Should().Be(204);
    }

    [Fact]
    public async Task Too_many_invalid_requests_ban_the_address_for_a_while()
    {
        var limits = RateLimits.None with { Invalid = Rate.Per(3, 600) };
        await using var scene = await Scene.Start(Token, Real with { Limits = limits });
        scene.Bot.Http.DefaultRequestHeaders.Remove("Authorization");
        for (var i = 0; i < 4; i++)
        {
            (await scene.Bot.Get("users/@me", Token)).Status.Should().Be(401);
        }

        var banned = await scene.Bot.Get("gateway", Token);
        scene.Clock.Advance(TimeSpan.FromMinutes(10));
        var free = await scene.Bot.Get("gateway", Token);

        (banned.Status, banned.Body).Should().Be((429, null));
        banned.Headers.Keys.Should().NotContain(h => h.StartsWith("X-RateLimit", StringComparison.Ordinal));
        free.Status.Should().Be(200);
    }

    [Theory]
    [InlineData(Fault.RateLimited, "user")]
    [InlineData(Fault.RateLimitedShared, "shared")]
    [InlineData(Fault.RateLimitedGlobally, "global")]
    public async Task A_fault_fills_the_bucket_for_as_long_as_it_says(Fault fault, string scope)
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Add(new FaultRule(fault) { For = TimeSpan.FromSeconds(2) });

        var struck = await Say(scene);
        var impatient = await Say(scene);
        scene.Clock.Advance(TimeSpan.FromSeconds(2));
        var patient = await Say(scene);

        (struck.Status, impatient.Status, patient.Status).Should().Be((429, 429, 200));
        struck.Headers["X-RateLimit-Scope"].Should().Be(scope);
        struck.Headers["Retry-After"].Should().Be("2");
    }

    private static Task<RawAnswer> Say(Scene scene) =>
        scene.Bot.Post(RawBot.Messages(scene.Channel), Text(), Token);

    private static JsonObject Text() => new() { ["content"] = "hello" };
}
