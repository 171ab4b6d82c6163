using System.Net;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.DiscordNet.Calls;
using Discord;
using Discord.Net;

namespace AskTheDesk.Tests.DiscordNet.Calls;

public sealed class OutcomesTests
{
    [Fact]
    public void A_refusal_keeps_Discord_s_code_and_not_its_words()
    {
        var refused = Outcomes.Read(
            new HttpException(
                HttpStatusCode.Forbidden,
                request: null,
                DiscordErrorCode.InsufficientPermissions,
                "s3cret"
            ),
            done: false
        );

        refused.Should().Be(new Outcome.Refused(403, 50013, ""));
    }

    [Fact]
    public void Trouble_on_Discord_s_side_is_no_refusal()
    {
        var failed = Outcomes.Read(new HttpException(HttpStatusCode.BadGateway, request: null), done: false);

        failed.Should().Be(new Outcome.Failed(502));
    }

    [Fact]
    public void What_the_library_s_own_limits_refuse_is_malformed()
    {
        Outcomes
            .Read(new InvalidOperationException("too long"), done: false)
            .Should()
            .Be(new Outcome.Refused(400, 50035, ""));
    }

    [Fact]
    public void An_answer_that_the_library_cannot_read_does_not_undo_what_is_done()
    {
        Outcomes.Read(new InvalidOperationException("null"), done: true).Should().BeOfType<Outcome.Done>();
        Outcomes.Read(new NotSupportedException(), done: true).Should().BeOfType<Outcome.Done>();
    }

    [Fact]
    public void A_refusal_after_a_part_was_done_is_a_refusal()
    {
        Outcomes
            .Read(new HttpException(HttpStatusCode.NotFound, request: null), done: true)
            .Should()
            .BeOfType<Outcome.Refused>();
    }

    [Fact]
    public void A_wait_in_the_library_s_queue_was_not_sent_but_a_lost_answer_may_have_been()
    {
        Outcomes.Read(new TimeoutException(), done: false).Should().Be(new Outcome.Lost(Sent: false));
        Outcomes.Read(new TaskCanceledException(), done: false).Should().Be(new Outcome.Lost(Sent: true));
    }

    [Fact]
    public void A_mistake_of_the_program_s_is_none_of_these()
    {
        Outcomes.Read(new NotSupportedException(), done: false).Should().BeNull();
    }
}
