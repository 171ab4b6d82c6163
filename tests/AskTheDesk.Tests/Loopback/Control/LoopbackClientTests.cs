using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Control;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Control;

public sealed class LoopbackClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_can_be_played_from_another_process()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Register(Token);
        using var http = new HttpClient { BaseAddress = new Uri(scene.Discord.Address) };
        var client = new LoopbackClient(http);
        var guild = await client.Guild("Courier", Token);
        var channel = await client.Channel(guild, "desk", Token);
        var user = await client.Member(guild, "Cleo", Token);

        var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = "Who won?" };
        var asked = await client.Slash(new SlashOrder(user, channel, "ask", options), Token);
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);
        var row = Commands.Row(Commands.Button("More", "more"));
        var data = new JsonObject { ["content"] = "Nobody", ["components"] = row };
        await scene.Bot.Respond(heard, new JsonObject { ["type"] = 4, ["data"] = data }, Token);
        var answer = await client.Answer(asked, Token);
        await client.Clicks(new ClickOrder(user, answer.Id, "More"), Token);
        await client.Says(new SayOrder(user, channel, "thanks", answer.Id), Token);

        (answer.Content, answer.Interaction).Should().Be(("Nobody", asked));
        (await client.Interactions(Token)).Select(i => i.Name).Should().Equal("ask", "more");
        (await client.Messages(channel, user, Token))
            .Select(m => m.Content)
            .Should()
            .Equal("Nobody", "thanks");
        var figures = await client.Figures(Token);
        (figures.Interactions.Begun, figures.Interactions.Answered, figures.LiveSessions)
            .Should()
            .Be((2, 1, 1));
    }

    [Fact]
    public async Task Every_message_is_told_with_what_it_was_before()
    {
        await using var scene = await Scene.Start(Token);
        var (_, heard) = await scene.Ask(Token);
        var defer = new JsonObject
        {
            ["type"] = 5,
            ["data"] = new JsonObject { ["flags"] = 64 },
        };
        await scene.Bot.Respond(heard, defer, Token);
        var row = Commands.Row(Commands.Button("Stop", "stop:1"));
        var original = scene.Bot.Original(heard);
        await scene.Bot.Patch(original, new JsonObject { ["content"] = "soon", ["components"] = row }, Token);
        await scene.Bot.Patch(original, new JsonObject { ["content"] = "now" }, Token);
        using var http = new HttpClient { BaseAddress = new Uri(scene.Discord.Address) };

        var told = (await new LoopbackClient(http).Messages(Token)).Single();

        (told.Content, told.IsEphemeral).Should().Be(("now", true));
        told.CustomIds.Should().Equal("stop:1");
        told.Earlier.Select(e => (e.Content, e.IsLoading)).Should().Equal(("", true), ("soon", false));
    }

    [Fact]
    public async Task A_private_question_can_be_asked_in_a_direct_conversation()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Register(Token);
        using var http = new HttpClient { BaseAddress = new Uri(scene.Discord.Address) };
        var client = new LoopbackClient(http);
        var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = "Who won?" };

        var direct = await client.Dm(scene.Ada.Id, Token);
        var order = new SlashOrder(scene.Ada.Id, direct, "ask", options) { Flags = ["private"] };
        await client.Slash(order, Token);
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);

        heard["data"]?["options"]?[1]?.ToJsonString().Should().Contain("true");
        (await client.Interactions(Token)).Single().Channel.Should().Be(direct).And.Be(scene.Ada.Dm.Id);
    }

    [Fact]
    public async Task Faults_and_the_gateway_are_in_reach_too()
    {
        await using var scene = await Scene.Start(Token);
        using var http = new HttpClient { BaseAddress = new Uri(scene.Discord.Address) };
        var client = new LoopbackClient(http);

        await client.Add(
            new FaultRule(Fault.ServerError) { Where = "users", For = TimeSpan.FromSeconds(1) },
            Token
        );
        var struck = await scene.Bot.Get("users/@me", Token);
        await client.ClearFaults(Token);
        await client.Act(GatewayAction.Revoke, Token);

        struck.Status.Should().Be(502);
        (await client.Figures(Token)).Faults.Should().ContainKey(Fault.ServerError);
        (await scene.Socket.Closed(Token)).Should().Be(4004);
    }

    [Fact]
    public async Task A_mistake_is_explained()
    {
        await using var scene = await Scene.Start(Token);
        using var http = new HttpClient { BaseAddress = new Uri(scene.Discord.Address) };
        var client = new LoopbackClient(http);

        var slash = () => client.Slash(new SlashOrder(scene.Ada.Id, scene.Channel.Id, "none"), Token);
        var unknown = () => client.Slash(new SlashOrder(1, scene.Channel.Id, "none"), Token);

        await slash
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*no Slash command \"none\"*");
        await unknown.Should().ThrowAsync<InvalidOperationException>().WithMessage("There is no user 1.");
    }

    [Fact]
    public async Task The_bots_token_is_told_and_not_printed()
    {
        await using var scene = await Scene.Start(Token);
        using var http = new HttpClient { BaseAddress = new Uri(scene.Discord.Address) };

        var bot = await new LoopbackClient(http).Bot(Token);

        (bot.Token, bot.Application).Should().Be((scene.Discord.Token, scene.Discord.Bot.Id));
        bot.ToString().Should().NotContain(bot.Token);
    }
}
