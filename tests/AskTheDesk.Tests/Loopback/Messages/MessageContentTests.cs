using System.Text.Json.Nodes;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Messages;

public sealed class MessageContentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, "and who lost?")]
    [InlineData(false, "")]
    public async Task A_reply_to_the_bot_can_be_read_when_it_pings(bool ping, string heard)
    {
        await using var scene = await Scene.Start(Token);
        await scene.Bot.Post(
            RawBot.Messages(scene.Channel),
            new JsonObject { ["content"] = "Nobody won." },
            Token
        );
        await Heard(scene);

        scene.Ada.Replies(scene.Channel.Messages[0], "and who lost?", ping);

        (await Heard(scene))["content"]?.ToString().Should().Be(heard);
    }

    [Fact]
    public async Task A_reply_to_the_answer_of_a_command_cannot_be_read()
    {
        await using var scene = await Scene.Start(Token);
        var (asked, _) = await scene.Answer(new JsonObject { ["content"] = "Nobody won." }, Token);
        await Heard(scene);

        scene.Ada.Replies(await asked.Reply(Token), "and who lost?");

        var reply = await Heard(scene);
        reply["content"]?.ToString().Should().BeEmpty();
        reply["referenced_message"]?["content"]?.ToString().Should().Be("Nobody won.");
    }

    [Fact]
    public async Task The_message_that_a_mention_replies_to_stays_closed()
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Guild.Member("Ben").Says(scene.Channel, "The vote is on Monday.");
        await Heard(scene);

        scene.Ada.Replies(said, $"<@{scene.Discord.Bot.Id}> is that so?");

        var mention = await Heard(scene);
        mention["content"]?.ToString().Should().EndWith("is that so?");
        mention["referenced_message"]?["content"]?.ToString().Should().BeEmpty();
    }

    [Fact]
    public async Task With_the_intent_everything_can_be_read()
    {
        var options = new LoopbackOptions { Limits = RateLimits.None, Privileged = Intents.MessageContent };
        await using var scene = await Scene.Start(Token, options, logIn: false);
        using var socket = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        await socket.Identify(scene.Discord, Token, RawSocket.Mentions | (int)Intents.MessageContent);
        await socket.Event("GUILD_CREATE", Token);

        scene.Ada.Says(scene.Channel, "lunch?");

        (await socket.Event("MESSAGE_CREATE", Token))["content"]?.ToString().Should().Be("lunch?");
    }

    [Fact]
    public async Task An_ephemeral_answer_is_told_like_a_dm_without_a_server()
    {
        await using var scene = await Scene.Start(Token);

        await scene.Answer(new JsonObject { ["content"] = "Psst", ["flags"] = 64 }, Token);

        var heard = await Heard(scene);
        heard["content"]?.ToString().Should().Be("Psst");
        heard["guild_id"].Should().BeNull();
        heard["member"].Should().BeNull();
    }

    private static Task<JsonNode> Heard(Scene scene) => scene.Socket.Event("MESSAGE_CREATE", Token);
}
