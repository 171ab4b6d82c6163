using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Rest.Calls;

public sealed class FailuresTests
{
    [Theory]
    [InlineData(404, 10062, DiscordFailure.InteractionGone)]
    [InlineData(404, 10015, DiscordFailure.InteractionGone)]
    [InlineData(401, 50027, DiscordFailure.InteractionGone)]
    [InlineData(400, 40060, DiscordFailure.AlreadyAnswered)]
    [InlineData(404, 10008, DiscordFailure.NotFound)]
    [InlineData(404, null, DiscordFailure.NotFound)]
    [InlineData(403, 50001, DiscordFailure.Forbidden)]
    [InlineData(403, 50013, DiscordFailure.Forbidden)]
    [InlineData(400, 160002, DiscordFailure.Forbidden)]
    [InlineData(403, 50007, DiscordFailure.CannotMessage)]
    [InlineData(403, 50278, DiscordFailure.CannotMessage)]
    [InlineData(400, 50083, DiscordFailure.ThreadClosed)]
    [InlineData(403, 160005, DiscordFailure.ThreadClosed)]
    [InlineData(400, 200000, DiscordFailure.Blocked)]
    [InlineData(401, null, DiscordFailure.LoginRefused)]
    [InlineData(400, 50035, DiscordFailure.Rejected)]
    [InlineData(413, null, DiscordFailure.Rejected)]
    public void A_refusal_means(int status, int? code, DiscordFailure failure)
    {
        Failures.Of(new Outcome.Refused(status, code, ""), authorized: true).Should().Be(failure);
    }

    [Fact]
    public void A_refused_interaction_token_is_no_refused_login()
    {
        Failures
            .Of(new Outcome.Refused(401, Code: null, ""), authorized: false)
            .Should()
            .Be(DiscordFailure.InteractionGone);
    }

    [Fact]
    public void The_exception_says_what_was_tried_and_what_came_back_and_no_token()
    {
        var route = Routes.FollowUp(SomeDiscord.Interaction());

        var thrown = Failures.Exception(
            route,
            new Outcome.Refused(403, 50013, "content X"),
            DiscordFailure.Forbidden
        );

        thrown
            .Message.Should()
            .Be(
                "POST /webhooks/{application}/{token}: refused with 403, code 50013, content X. "
                    + "The bot lacks a permission there: see the README's list."
            );
        thrown.Code.Should().Be(50013);
        thrown.ToString().Should().NotContain("interaction-token");
    }
}
