using System.Text.Json.Nodes;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Loopback.Worlds;
using AskTheDesk.Tests.Loopback.Support;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Loopback.Worlds;

public sealed class WorldTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Ids_rise_while_the_clock_stands_and_carry_its_time()
    {
        var start = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
        var snowflakes = new Snowflakes(new FakeTimeProvider(start));

        var ids = Enumerable.Range(0, 5000).Select(_ => snowflakes.Next()).ToList();

        ids.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        Snowflakes.TimeOf(ids[0]).Should().Be(start);
        RawBot.Text(ids[0]).Length.Should().BeInRange(17, 19);
    }

    [Fact]
    public async Task Old_messages_and_interactions_are_forgotten_and_still_counted()
    {
        var options = new LoopbackOptions { Limits = RateLimits.None, History = 3 };
        await using var scene = await Scene.Start(Token, options);
        for (var i = 0; i < 5; i++)
        {
            await scene.Answer(new JsonObject { ["content"] = $"answer {i}" }, Token);
        }

        scene.Channel.Messages.Select(m => m.Content).Should().Equal("answer 2", "answer 3", "answer 4");
        scene.Discord.Facts.Interactions.Should().HaveCount(3);
        (scene.Discord.Facts.Tally.Begun, scene.Discord.Facts.Tally.Answered).Should().Be((5, 5));
    }

    [Fact]
    public async Task Facts_say_when_an_interaction_was_delivered_acknowledged_and_answered()
    {
        await using var scene = await Scene.Start(Token);
        var start = scene.Clock.GetUtcNow();
        var (played, heard) = await scene.Ask(Token);

        scene.Clock.Advance(TimeSpan.FromSeconds(1));
        await scene.Bot.Respond(heard, new JsonObject { ["type"] = 5 }, Token);
        scene.Clock.Advance(TimeSpan.FromSeconds(1));
        await scene.Bot.Patch(scene.Bot.Original(heard), new JsonObject { ["content"] = "a" }, Token);

        var now = played.Now;
        now.DeliveredAt.Should().Be(start);
        now.AcknowledgedAt.Should().Be(start.AddSeconds(1));
        now.AnsweredAt.Should().Be(start.AddSeconds(2));
    }

    [Fact]
    public async Task No_token_stands_in_what_is_printed_of_an_interaction()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Ask(Token);

        played.Now.ToString().Should().Contain("ask").And.NotContain(heard["token"]?.ToString());
    }
}
