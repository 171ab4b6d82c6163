using System.Text.Json.Nodes;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Loopback.Users;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Routes;

public sealed class MessageRoutesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_nonce_enforced_gives_the_message_that_is_already_there()
    {
        await using var scene = await Scene.Start(Token);
        var form = new JsonObject
        {
            ["content"] = "once",
            ["nonce"] = "n1",
            ["enforce_nonce"] = true,
        };

        var first = await scene.Bot.Post(RawBot.Messages(scene.Channel), form.DeepClone(), Token);
        var again = await scene.Bot.Post(RawBot.Messages(scene.Channel), form.DeepClone(), Token);
        scene.Clock.Advance(TimeSpan.FromMinutes(6));
        var later = await scene.Bot.Post(RawBot.Messages(scene.Channel), form, Token);

        again.Id.Should().Be(first.Id);
        later.Id.Should().NotBe(first.Id);
        scene.Channel.Messages.Should().HaveCount(2);
    }

    [Fact]
    public async Task The_same_nonce_not_enforced_makes_a_second_message()
    {
        await using var scene = await Scene.Start(Token);
        var form = new JsonObject { ["content"] = "twice", ["nonce"] = "n1" };

        await scene.Bot.Post(RawBot.Messages(scene.Channel), form.DeepClone(), Token);
        await scene.Bot.Post(RawBot.Messages(scene.Channel), form, Token);

        scene.Channel.Messages.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(Permissions.ViewChannel, 403, 50001)]
    [InlineData(Permissions.SendMessages, 403, 50013)]
    [InlineData(Permissions.EmbedLinks, 403, 50013)]
    [InlineData(Permissions.ReadMessageHistory, 400, 160002)]
    public async Task A_permission_that_is_missing_is_named(Permissions denied, int status, int code)
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Ada.Says(scene.Channel, "hello");
        scene.Channel.DenyBot(denied);
        var form = new JsonObject
        {
            ["embeds"] = new JsonArray(new JsonObject { ["title"] = "a" }),
            ["message_reference"] = new JsonObject { ["message_id"] = RawBot.Text(said.Id) },
        };

        var answer = await scene.Bot.Post(RawBot.Messages(scene.Channel), form, Token);

        (answer.Status, answer.Code).Should().Be((status, code));
    }

    [Fact]
    public async Task A_channel_that_the_bot_cannot_see_is_silent()
    {
        await using var scene = await Scene.Start(Token);
        scene.Channel.DenyBot(Permissions.ViewChannel);

        scene.Ada.Says(scene.Channel, $"<@{scene.Discord.Bot.Id}> hello?");
        scene.Ada.Says(scene.Ada.Dm, "here");

        (await scene.Socket.Event("MESSAGE_CREATE", Token))["content"]?.ToString().Should().Be("here");
    }

    [Fact]
    public async Task A_reply_to_a_message_that_is_gone_fails_unless_it_need_not_exist()
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Ada.Says(scene.Channel, "hello");
        scene.Ada.Deletes(said);

        var strict = await scene.Bot.Post(RawBot.Messages(scene.Channel), Reply(said.Id), Token);
        var lenient = await scene.Bot.Post(
            RawBot.Messages(scene.Channel),
            Reply(said.Id, strict: false),
            Token
        );

        strict.ErrorsAt("message_reference").Should().Equal("REPLIES_UNKNOWN_MESSAGE");
        lenient.Status.Should().Be(200);
    }

    [Fact]
    public async Task A_reply_pings_its_author_only_when_allowed()
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Ada.Says(scene.Channel, "hello");
        var quiet = Reply(said.Id);
        quiet["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() };
        var loud = Reply(said.Id);
        loud["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray(), ["replied_user"] = true };

        await scene.Bot.Post(RawBot.Messages(scene.Channel), quiet, Token);
        await scene.Bot.Post(RawBot.Messages(scene.Channel), loud, Token);

        scene.Discord.Facts.RepliesTo(said).Select(m => m.Pings.Count).Should().Equal(0, 1);
    }

    [Fact]
    public async Task Only_own_messages_can_be_edited()
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Ada.Says(scene.Channel, "hello");

        var answer = await scene.Bot.Patch(
            $"{RawBot.Messages(scene.Channel)}/{said.Id}",
            new JsonObject { ["content"] = "a" },
            Token
        );

        (answer.Status, answer.Code).Should().Be((403, 50005));
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "hello")]
    public async Task Others_messages_can_be_read_only_with_the_intent(bool intent, string content)
    {
        var options = new LoopbackOptions
        {
            Limits = RateLimits.None,
            Privileged = intent ? Intents.MessageContent : Intents.None,
        };
        await using var scene = await Scene.Start(Token, options);
        scene.Ada.Says(scene.Channel, "hello");

        var answer = await scene.Bot.Get(RawBot.Messages(scene.Channel), Token);

        answer.Body?[0]?["content"]?.ToString().Should().Be(content);
    }

    [Fact]
    public async Task A_dm_is_refused_by_who_closed_them_and_by_strangers()
    {
        await using var scene = await Scene.Start(Token);
        scene.Ada.ClosesDms();

        var closed = await Dm(scene, scene.Ada);
        var stranger = await Dm(scene, scene.Discord.Stranger("Eve"));
        scene.Ada.ClosesDms(closed: false);
        var open = await Dm(scene, scene.Ada);

        (closed.Code, stranger.Code, open.Status).Should().Be((50007, 50278, 200));
    }

    [Fact]
    public async Task Malformed_json_duplicate_fields_and_a_missing_content_type_are_refused()
    {
        await using var scene = await Scene.Start(Token);

        var broken = await Raw(scene, "{", "application/json");
        var doubled = await Raw(scene, """{"content":"a","content":"b"}""", "application/json");
        var untyped = await Raw(scene, """{"content":"a"}""", "text/plain");

        (broken.Code, doubled.Code, untyped.Code).Should().Be((50109, 50109, 50035));
    }

    [Theory]
    [InlineData("curl/8.0", "Bot ", 403, 40333)]
    [InlineData("DiscordBot (https://example.org, 1.0)", "Bearer ", 401, 0)]
    public async Task A_caller_must_say_who_it_is(string agent, string scheme, int status, int code)
    {
        await using var scene = await Scene.Start(Token);
        scene.Bot.Http.DefaultRequestHeaders.Clear();
        scene.Bot.Http.DefaultRequestHeaders.Add("User-Agent", agent);
        scene.Bot.Http.DefaultRequestHeaders.Add("Authorization", scheme + scene.Discord.Token);

        var answer = await scene.Bot.Get("users/@me", Token);

        (answer.Status, answer.Code).Should().Be((status, code));
    }

    private static JsonObject Reply(ulong to, bool strict = true) =>
        new()
        {
            ["content"] = "a",
            ["message_reference"] = new JsonObject
            {
                ["message_id"] = RawBot.Text(to),
                ["fail_if_not_exists"] = strict,
            },
        };

    private static async Task<RawAnswer> Dm(Scene scene, PlayedUser user)
    {
        var opened = await scene.Bot.Post(
            "users/@me/channels",
            new JsonObject { ["recipient_id"] = RawBot.Text(user.Id) },
            Token
        );
        return await scene.Bot.Post(
            $"channels/{opened.Id}/messages",
            new JsonObject { ["content"] = "psst" },
            Token
        );
    }

    private static async Task<RawAnswer> Raw(Scene scene, string body, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RawBot.Messages(scene.Channel));
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, type);
        return await scene.Bot.Send(request, Token);
    }
}
