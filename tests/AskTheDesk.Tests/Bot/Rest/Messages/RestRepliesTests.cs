using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest.Messages;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Rest.Messages;

public sealed class RestRepliesTests
{
    private const string Callback = "POST /api/v10/interactions/11/interaction-token/callback";
    private const string Webhook = "/api/v10/webhooks/12/interaction-token";

    private readonly ScriptedDiscord _discord = new();
    private readonly Interaction _interaction = SomeDiscord.Interaction();
    private readonly RestReplies _replies;

    public RestRepliesTests() => _replies = new RestReplies(_discord.Client());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, """{"type":5,"data":{"flags":64}}""")]
    [InlineData(false, """{"type":5,"data":{}}""")]
    public async Task A_deferral_says_who_will_see_the_answer(bool ephemeral, string body)
    {
        await _replies.DeferAsync(_interaction, ephemeral, Token);

        var asked = _discord.Requests.Should().ContainSingle().Subject;
        asked.Line.Should().Be(Callback);
        asked.Body.Should().Be(body);
        asked.Authorization.Should().BeNull("its own token is enough");
    }

    [Fact]
    public async Task A_deferral_whose_answer_was_lost_is_done_when_it_is_found_done()
    {
        _discord.Breaks().Answers(400, """{"code":40060}""");

        await _replies.DeferAsync(_interaction, ephemeral: false, Token);

        _discord.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task One_that_another_process_has_answered_says_so()
    {
        _discord.Answers(400, """{"code":40060}""");

        var defer = () => _replies.DeferAsync(_interaction, ephemeral: false, Token);

        (await defer.Should().ThrowAsync<DiscordException>())
            .Which.Failure.Should()
            .Be(DiscordFailure.AlreadyAnswered);
    }

    [Fact]
    public async Task A_first_reply_gives_the_id_that_its_answer_tells()
    {
        _discord.Answers(200, """{"resource":{"type":4,"message":{"id":"77"}}}""");

        var sent = await _replies.ReplyAsync(_interaction, new("Nobody."), Token);

        sent.Should().Be(new MessageId(77));
        _discord.Requests[0].Line.Should().Be($"{Callback}?with_response=true");
    }

    [Fact]
    public async Task A_first_reply_whose_answer_does_not_tell_is_looked_up()
    {
        _discord.Answers(204);

        var sent = await _replies.ReplyAsync(_interaction, new("Nobody."), Token);

        sent.Should().Be(new MessageId(99));
        _discord.Requests[1].Line.Should().Be($"GET {Webhook}/messages/@original");
    }

    [Fact]
    public async Task An_edit_a_follow_up_and_its_edit_go_to_the_interactions_own_address()
    {
        await _replies.EditAsync(_interaction, new("One."), Token);
        await _replies.FollowUpAsync(_interaction, new("Two.") { Ephemeral = true }, Token);
        await _replies.EditFollowUpAsync(_interaction, new MessageId(5), new("Three."), Token);

        _discord
            .Requests.Select(asked => asked.Line)
            .Should()
            .Equal(
                $"PATCH {Webhook}/messages/@original",
                $"POST {Webhook}?wait=true",
                $"PATCH {Webhook}/messages/5"
            );
        _discord.Requests[1].Body.Should().Contain("\"flags\":64");
        _discord.Requests.Should().OnlyContain(asked => asked.Body.Contains("\"parse\":[]"));
        _discord.Requests.Should().OnlyContain(asked => asked.Authorization == null);
    }

    [Fact]
    public async Task A_follow_up_whose_answer_was_lost_is_not_sent_again()
    {
        _discord.Breaks();

        var follow = () => _replies.FollowUpAsync(_interaction, new("Two."), Token);

        (await follow.Should().ThrowAsync<DiscordException>())
            .Which.Failure.Should()
            .Be(DiscordFailure.Uncertain);
        _discord.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_follow_up_that_never_left_is_sent_again()
    {
        _discord.Breaks(HttpRequestError.ConnectionError);

        await _replies.FollowUpAsync(_interaction, new("Two."), Token);

        _discord.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task What_is_gone_already_counts_as_deleted()
    {
        _discord.Answers(404, """{"code":10008}""").Answers(204);

        await _replies.DeleteAsync(_interaction, followUp: null, Token);
        await _replies.DeleteAsync(_interaction, new MessageId(5), Token);

        _discord
            .Requests.Select(asked => asked.Line)
            .Should()
            .Equal($"DELETE {Webhook}/messages/@original", $"DELETE {Webhook}/messages/5");
    }

    [Fact]
    public async Task A_component_is_answered_by_changing_its_message_or_by_nothing_yet()
    {
        await _replies.UpdateAsync(_interaction, new("Stopped."), Token);
        await _replies.DeferUpdateAsync(_interaction, Token);

        _discord.Requests[0].Body.Should().Contain("\"type\":7").And.Contain("\"content\":\"Stopped.\"");
        _discord.Requests[1].Body.Should().Contain("\"type\":6");
    }

    [Fact]
    public async Task Suggestions_and_a_modal_are_first_answers()
    {
        await _replies.SuggestAsync(_interaction, [new("Herald", "herald")], Token);
        await _replies.ShowModalAsync(_interaction, new("m", "Ask on", [new("q", "Question")]), Token);

        _discord
            .Requests[0]
            .Body.Should()
            .Be("""{"type":8,"data":{"choices":[{"name":"Herald","value":"herald"}]}}""");
        _discord.Requests[1].Body.Should().Contain("\"type\":9").And.Contain("\"title\":\"Ask on\"");
    }

    [Theory]
    [InlineData(404, 10062)]
    [InlineData(401, 50027)]
    public async Task An_interaction_that_is_gone_says_so_and_spares_the_bots_token(int status, int code)
    {
        _discord.Answers(status, $$"""{"code":{{code}}}""");

        var edit = () => _replies.EditAsync(_interaction, new("Late."), Token);

        (await edit.Should().ThrowAsync<DiscordException>())
            .Which.Failure.Should()
            .Be(DiscordFailure.InteractionGone);
    }
}
