using AskTheDesk.Bot.Port;

namespace AskTheDesk.Bot.Delivering;

/// <summary>Keeps trying to say something while Discord is down: an answer that was worked out is not lost.</summary>
internal sealed class Delivery(TimeProvider clock)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>What is not known to have failed is tried again no longer: Discord knows a nonce for minutes.</summary>
    private static readonly TimeSpan Uncertainty = TimeSpan.FromMinutes(1);

    /// <summary>Tries until it is done, it cannot be, or the time is over.</summary>
    /// <param name="send">Doing it twice must do no harm.</param>
    /// <param name="until">No try begins after this.</param>
    /// <exception cref="DiscordException">It was not done.</exception>
    public async Task<T> SendAsync<T>(Func<Task<T>> send, DateTimeOffset until, CancellationToken token)
    {
        var started = clock.GetUtcNow();
        for (var wait = First; ; wait = Next(wait))
        {
            try
            {
                return await send();
            }
            catch (DiscordException e) when (MayTryAgain(e, started, wait, until))
            {
                await Task.Delay(wait, clock, token);
            }
        }
    }

    private bool MayTryAgain(
        DiscordException failed,
        DateTimeOffset started,
        TimeSpan wait,
        DateTimeOffset until
    )
    {
        var next = clock.GetUtcNow() + wait;
        return next < until
            && (
                failed.Failure == DiscordFailure.Unavailable
                || (failed.Failure == DiscordFailure.Uncertain && next < started + Uncertainty)
            );
    }

    private static TimeSpan Next(TimeSpan wait) => wait * 2 < Longest ? wait * 2 : Longest;
}
