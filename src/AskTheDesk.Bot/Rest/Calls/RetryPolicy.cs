using AskTheDesk.Bot.Port;

namespace AskTheDesk.Bot.Rest.Calls;

/// <summary>Decides after each try of a request whether to try again, and how soon.</summary>
internal sealed class RetryPolicy(Random jitter)
{
    /// <summary>Tries in all when Discord is in trouble.</summary>
    public const int Tries = 4;

    /// <summary>Tries in all when there were too many requests; each waits as long as Discord says.</summary>
    public const int LimitedTries = 8;

    private const int UnknownWebhook = 10015;
    private const int AlreadyAcknowledged = 40060;

    /// <summary>What to do after a try.</summary>
    /// <param name="attempt">From 1.</param>
    /// <param name="doubtful">An earlier try may have been done although no answer said so.</param>
    public Verdict Judge(RestCall call, int attempt, bool doubtful, Outcome outcome) =>
        outcome switch
        {
            Outcome.Done done => new Verdict.Finish(done.Body),
            Outcome.Refused refused => Refused(call, attempt, doubtful, refused),
            Outcome.Limited limited when attempt < LimitedTries && call.Repeat != Repeat.Never =>
                new Verdict.Again(limited.After),
            Outcome.Lost { Sent: false } when attempt < Tries && call.Repeat != Repeat.Never => Again(
                call,
                attempt
            ),
            Outcome.Lost { Sent: true } or Outcome.Failed => Unsure(call, attempt),
            _ => new Verdict.GiveUp(doubtful ? DiscordFailure.Uncertain : DiscordFailure.Unavailable),
        };

    private Verdict Refused(RestCall call, int attempt, bool doubtful, Outcome.Refused refused)
    {
        var done =
            (refused.Code is { } code && call.AlreadyDone.Contains(code))
            || (doubtful && call.Repeat == Repeat.FirstAnswer && refused.Code == AlreadyAcknowledged);
        if (done)
        {
            return new Verdict.Finish([]);
        }
        // Right after a defer the webhook is sometimes not known everywhere yet.
        return refused.Code == UnknownWebhook && attempt < Tries
            ? Again(call, attempt)
            : new Verdict.GiveUp(Failures.Of(refused, call.Route.Authorized));
    }

    private Verdict Unsure(RestCall call, int attempt) =>
        (call.Repeat is Repeat.Freely or Repeat.FirstAnswer) && attempt < Tries
            ? Again(call, attempt)
            : new Verdict.GiveUp(DiscordFailure.Uncertain);

    private Verdict.Again Again(RestCall call, int attempt)
    {
        var first = TimeSpan.FromMilliseconds(call.Repeat == Repeat.FirstAnswer ? 100 : 400);
        return new(first * Math.Pow(2, attempt - 1) * (0.75 + (jitter.NextDouble() / 2)));
    }
}
