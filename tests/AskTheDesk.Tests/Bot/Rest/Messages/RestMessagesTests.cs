using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Rest.Messages;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Rest.Messages;

public sealed class RestMessagesTests
{
    private static readonly ChannelId Channel = new(14);

    private readonly ScriptedDiscord _discord = new();
    private readonly RestMessages _messages;

    public RestMessagesTests() => _messages = new RestMessages(_discord.Client(), new Nonces(seed: 1));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_tells_whom_it_answers_and_bears_a_nonce_that_is_kept_to()
    {
        var reply = new OutgoingMessage("Nobody.") { ReplyTo = new MessageId(21), Nonce = "n-1" };

        var sent = await _messages.SendAsync(Channel, reply, Token);

        sent.Should().Be(new MessageId(99));
        var asked = _discord.Requests.Should().ContainSingle().Subject;
        asked.Line.Should().Be("POST /api/v10/channels/14/messages");
        asked
            .Body.Should()
            .Contain("\"nonce\":\"n-1\",\"enforce_nonce\":true")
            .And.Contain("\"message_reference\":{\"message_id\":\"21\",\"fail_if_not_exists\":false}")
            .And.Contain("\"allowed_mentions\":{\"parse\":[]");
    }

    [Fact]
    public async Task A_message_without_a_nonce_is_given_one_and_keeps_it_over_its_tries()
    {
        _discord.Breaks().Answers(500);

        await _messages.SendAsync(Channel, new("Nobody."), Token);
        await _messages.SendAsync(Channel, new("Nobody."), Token);

        var nonces = _discord.Requests.Select(asked => Nonce(asked.Body)).ToList();
        nonces.Should().HaveCount(4);
        nonces.Take(3).Distinct(StringComparer.Ordinal).Should().ContainSingle();
        nonces[3].Should().NotBe(nonces[0]);
    }

    [Fact]
    public async Task An_edit_says_again_that_nobody_is_pinged()
    {
        await _messages.EditAsync(Channel, new MessageId(22), new("Nobody @everyone."), Token);

        var asked = _discord.Requests.Should().ContainSingle().Subject;
        asked.Line.Should().Be("PATCH /api/v10/channels/14/messages/22");
        asked.Body.Should().Contain("\"allowed_mentions\":{\"parse\":[]");
    }

    [Fact]
    public async Task A_message_that_is_gone_already_counts_as_deleted()
    {
        _discord.Answers(404, """{"code":10008}""");

        await _messages.DeleteAsync(Channel, new MessageId(22), Token);

        _discord.Requests.Should().ContainSingle().Which.Line.Should().StartWith("DELETE ");
    }

    [Theory]
    [InlineData(403, 50013)]
    [InlineData(500, 0)]
    [InlineData(429, 0)]
    public async Task Typing_that_cannot_be_shown_is_tried_once_and_hurts_nobody(int status, int code)
    {
        _discord.Answers(status, $$"""{"code":{{code}},"retry_after":9}""");

        await _messages.TypingAsync(Channel, Token);

        _discord.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_thread_has_the_number_of_its_message_also_when_it_is_there_already()
    {
        _discord.Answers(400, """{"code":160004}""");

        var thread = await _messages.OpenThreadAsync(Channel, new MessageId(22), "Who won?", Token);

        thread.Should().Be(new ChannelId(22));
        _discord.Requests[0].Body.Should().Contain("\"name\":\"Who won?\"");
    }

    [Fact]
    public async Task A_direct_conversation_is_opened_by_the_users_id()
    {
        var channel = await _messages.OpenDirectAsync(new UserId(13), Token);

        channel.Should().Be(new ChannelId(99));
        _discord.Requests[0].Body.Should().Be("""{"recipient_id":"13"}""");
    }

    [Theory]
    [InlineData(403, 50013, DiscordFailure.Forbidden)]
    [InlineData(404, 10003, DiscordFailure.NotFound)]
    [InlineData(403, 50007, DiscordFailure.CannotMessage)]
    [InlineData(400, 50083, DiscordFailure.ThreadClosed)]
    [InlineData(400, 200000, DiscordFailure.Blocked)]
    [InlineData(400, 50035, DiscordFailure.Rejected)]
    public async Task What_stands_in_the_way_is_told(int status, int code, DiscordFailure failure)
    {
        _discord.Answers(status, $$"""{"code":{{code}}}""");

        var send = () => _messages.SendAsync(Channel, new("Nobody."), Token);

        (await send.Should().ThrowAsync<DiscordException>()).Which.Failure.Should().Be(failure);
        _discord.Requests.Should().ContainSingle();
    }

    private static string Nonce(string body) =>
        System.Text.Json.JsonDocument.Parse(body).RootElement.GetProperty("nonce").GetString() ?? "";
}
