using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Rest.Calls;

public sealed class RetryPolicyTests
{
    private static readonly Outcome Lost = new Outcome.Lost(Sent: true);
    private static readonly Outcome Unsent = new Outcome.Lost(Sent: false);
    private static readonly Outcome Failed = new Outcome.Failed(502);
    private static readonly Outcome Limited = new Outcome.Limited(
        TimeSpan.FromSeconds(3),
        Global: false,
        Shared: false
    );

    private readonly RetryPolicy _policy = new(new Random(3));

    [Fact]
    public void What_is_done_is_done()
    {
        var verdict = Judge(Repeat.Freely, new Outcome.Done([1, 2]));

        verdict.Should().BeOfType<Verdict.Finish>().Which.Body.Should().Equal(1, 2);
    }

    [Fact]
    public void Trouble_is_waited_out_ever_longer_and_then_given_up()
    {
        var waits = Enumerable
            .Range(1, RetryPolicy.Tries - 1)
            .Select(attempt => Wait(Judge(Repeat.Freely, Failed, attempt)).TotalSeconds)
            .ToList();

        waits[0].Should().BeInRange(0.3, 0.5);
        waits[1].Should().BeInRange(0.6, 1);
        waits[2].Should().BeInRange(1.2, 2);
        Failure(Judge(Repeat.Freely, Failed, RetryPolicy.Tries)).Should().Be(DiscordFailure.Uncertain);
    }

    [Fact]
    public void A_first_answer_is_repeated_within_the_three_seconds()
    {
        var waits = Enumerable
            .Range(1, RetryPolicy.Tries - 1)
            .Sum(attempt => Wait(Judge(Repeat.FirstAnswer, Failed, attempt)).TotalSeconds);

        waits.Should().BeLessThan(1);
    }

    [Fact]
    public void What_would_show_twice_is_repeated_only_when_it_was_not_sent()
    {
        Failure(Judge(Repeat.OnlyUnsent, Lost)).Should().Be(DiscordFailure.Uncertain);
        Failure(Judge(Repeat.OnlyUnsent, Failed)).Should().Be(DiscordFailure.Uncertain);
        Judge(Repeat.OnlyUnsent, Unsent).Should().BeOfType<Verdict.Again>();
    }

    [Fact]
    public void What_is_not_worth_it_is_not_repeated()
    {
        Judge(Repeat.Never, Unsent).Should().BeOfType<Verdict.GiveUp>();
        Judge(Repeat.Never, Limited).Should().BeOfType<Verdict.GiveUp>();
        Judge(Repeat.Never, Failed).Should().BeOfType<Verdict.GiveUp>();
    }

    [Fact]
    public void Too_many_requests_are_repeated_after_as_long_as_Discord_says()
    {
        Wait(Judge(Repeat.Freely, Limited)).Should().Be(TimeSpan.FromSeconds(3));
        Failure(Judge(Repeat.Freely, Limited, RetryPolicy.LimitedTries))
            .Should()
            .Be(DiscordFailure.Unavailable);
    }

    [Fact]
    public void What_looks_like_a_ban_is_not_repeated()
    {
        Failure(Judge(Repeat.Freely, new Outcome.Banned())).Should().Be(DiscordFailure.Unavailable);
    }

    [Fact]
    public void An_acknowledgement_that_was_there_already_is_ours_only_after_a_lost_answer()
    {
        var acknowledged = Refused(400, 40060);

        Judge(Repeat.FirstAnswer, acknowledged, 2, doubtful: true).Should().BeOfType<Verdict.Finish>();
        Failure(Judge(Repeat.FirstAnswer, acknowledged, 2)).Should().Be(DiscordFailure.AlreadyAnswered);
        Failure(Judge(Repeat.Freely, acknowledged, 2, doubtful: true))
            .Should()
            .Be(DiscordFailure.AlreadyAnswered);
    }

    [Fact]
    public void A_code_that_means_done_before_is_success()
    {
        var call = new RestCall(Routes.Me()) { AlreadyDone = [10008] };

        _policy.Judge(call, 1, doubtful: false, Refused(404, 10008)).Should().BeOfType<Verdict.Finish>();
        _policy.Judge(call, 1, doubtful: false, Refused(404, 10003)).Should().BeOfType<Verdict.GiveUp>();
    }

    [Fact]
    public void A_webhook_not_known_yet_is_asked_for_again_a_few_times()
    {
        Judge(Repeat.OnlyUnsent, Refused(404, 10015)).Should().BeOfType<Verdict.Again>();
        Failure(Judge(Repeat.OnlyUnsent, Refused(404, 10015), RetryPolicy.Tries))
            .Should()
            .Be(DiscordFailure.InteractionGone);
    }

    [Fact]
    public void An_unknown_interaction_is_not_asked_for_again()
    {
        Failure(Judge(Repeat.FirstAnswer, Refused(404, 10062))).Should().Be(DiscordFailure.InteractionGone);
    }

    private Verdict Judge(Repeat repeat, Outcome outcome, int attempt = 1, bool doubtful = false)
    {
        var call = new RestCall(Routes.FollowUp(SomeDiscord.Interaction())) { Repeat = repeat };
        return _policy.Judge(call, attempt, doubtful, outcome);
    }

    private static Outcome.Refused Refused(int status, int code) => new(status, code, "");

    private static TimeSpan Wait(Verdict verdict) => verdict.Should().BeOfType<Verdict.Again>().Subject.After;

    private static DiscordFailure Failure(Verdict verdict) =>
        verdict.Should().BeOfType<Verdict.GiveUp>().Subject.Failure;
}
