using System.Text.Json;
using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Rest.Messages;

namespace AskTheDesk.Tests.Bot.Rest.Messages;

public sealed class MessageBodiesTests
{
    private const string Nobody = """
        "allowed_mentions":{"parse":[],"users":[],"replied_user":false}
        """;

    [Fact]
    public void A_message_says_whom_it_may_ping_and_leaves_out_what_it_lacks()
    {
        Json(MessageBodies.Answer(new("Hello"))).Should().Be($$"""{"content":"Hello",{{Nobody}}}""");
    }

    [Fact]
    public void An_edit_says_all_so_that_what_it_lacks_goes()
    {
        Json(MessageBodies.Edit(new("")))
            .Should()
            .Be($$"""{"content":"","embeds":[],"components":[],{{Nobody}}}""");
    }

    [Fact]
    public void An_answer_for_one_carries_the_flag_and_an_edit_never_does()
    {
        var message = new OutgoingMessage("Psst") { Ephemeral = true };

        MessageBodies.Answer(message).Flags.Should().Be(64);
        MessageBodies.Edit(message).Flags.Should().BeNull();
    }

    [Fact]
    public void A_channel_message_carries_its_nonce_and_what_it_replies_to()
    {
        var message = new OutgoingMessage("Hello") { ReplyTo = new MessageId(7), Ping = new UserId(8) };

        Json(MessageBodies.Channel(message, "n-1"))
            .Should()
            .Be(
                """
                {"content":"Hello","allowed_mentions":{"parse":[],"users":["8"],"replied_user":false},
                "message_reference":{"message_id":"7","fail_if_not_exists":false},
                "nonce":"n-1","enforce_nonce":true}
                """.ReplaceLineEndings("")
            );
    }

    [Fact]
    public void Embeds_leave_out_what_is_empty_since_Discord_refuses_empty_addresses()
    {
        var message = new OutgoingMessage("") { Embeds = [new Embed { Title = "T", Footer = "F" }] };

        Json(MessageBodies.Answer(message))
            .Should()
            .StartWith("""{"embeds":[{"title":"T","footer":{"text":"F"}}],""");
    }

    private static string Json(MessageBody body) =>
        JsonSerializer.Serialize(body, SentJson.Default.MessageBody);
}
