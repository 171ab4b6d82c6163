using System.Text.Json.Nodes;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback;

public sealed class LoopbackDiscordTests
{
    private static readonly LoopbackOptions Fast = new() { Limits = RateLimits.None };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("&compress=zlib-stream")]
    public async Task A_question_is_asked_deferred_answered_and_followed_up(string compress)
    {
        await using var discord = await LoopbackDiscord.StartAsync(Fast, Token);
        using var bot = new RawBot(discord);
        var guild = discord.Guild("Herald");
        var channel = guild.Channel("newsroom");
        var ada = guild.Member("Ada");
        await bot.Put($"applications/{bot.App}/commands", Ask(), Token);
        using var socket = await RawSocket.LogIn(discord, Token, compress);

        var asked = ada.Slash(channel, "ask", new { question = "Who won?" });
        var interaction = await socket.Event("INTERACTION_CREATE", Token);
        await bot.Respond(interaction, new JsonObject { ["type"] = 5 }, Token);
        var thinking = asked.Original;
        await bot.Patch(bot.Original(interaction), new JsonObject { ["content"] = "Nobody [1]." }, Token);
        await bot.Post(bot.Hook(interaction), new JsonObject { ["content"] = "More." }, Token);

        interaction["data"]?["options"]?[0]?["value"]?.ToString().Should().Be("Who won?");
        thinking?.IsLoading.Should().BeTrue();
        (await asked.Reply(Token)).Content.Should().Be("Nobody [1].");
        (await asked.FollowUp(0, Token)).Content.Should().Be("More.");
        channel.Messages.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_mention_reaches_the_bot_with_its_text_and_other_talk_without()
    {
        await using var discord = await LoopbackDiscord.StartAsync(Fast, Token);
        var guild = discord.Guild("Herald");
        var channel = guild.Channel("newsroom");
        using var socket = await RawSocket.LogIn(discord, Token);

        guild.Member("Ada").Says(channel, "lunch?");
        guild.Member("Ben").Says(channel, $"<@{discord.Bot.Id}> who won?");

        (await socket.Event("MESSAGE_CREATE", Token))["content"]?.ToString().Should().BeEmpty();
        (await socket.Event("MESSAGE_CREATE", Token))["content"]?.ToString().Should().EndWith("who won?");
    }

    [Fact]
    public async Task A_dropped_socket_gets_what_it_missed_when_it_resumes()
    {
        await using var discord = await LoopbackDiscord.StartAsync(Fast, Token);
        var channel = discord.Guild("Herald").Channel("newsroom");
        var ada = discord.Guild("Other").Owner;
        using var first = await RawSocket.Open(RawSocket.UrlOf(discord), Token);
        await first.Identify(discord, Token);
        var session = (await first.Event("READY", Token))["session_id"]?.ToString();

        discord.Gateway.Drop();
        ada.Says(ada.Dm, "missed");
        using var second = await RawSocket.Open(RawSocket.UrlOf(discord), Token);
        var resume = new JsonObject
        {
            ["token"] = discord.Token,
            ["session_id"] = session,
            ["seq"] = 3,
        };
        await second.Send(6, resume, Token);

        (await second.Event("MESSAGE_CREATE", Token))["content"]?.ToString().Should().Be("missed");
        await second.Event("RESUMED", Token);
        channel.Messages.Should().BeEmpty();
    }

    private static JsonArray Ask() =>
        [
            new JsonObject
            {
                ["name"] = "ask",
                ["description"] = "Ask the desk",
                ["options"] = new JsonArray(
                    new JsonObject
                    {
                        ["name"] = "question",
                        ["description"] = "What you want to know",
                        ["type"] = 3,
                        ["required"] = true,
                    }
                ),
            },
        ];
}
