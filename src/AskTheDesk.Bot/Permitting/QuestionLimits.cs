using AskTheDesk.Bot.Port.Ids;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot.Permitting;

/// <summary>How many questions a minute somebody, and a server, may ask; counted over the last minute.</summary>
internal sealed class QuestionLimits(IOptions<DiscordOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Counts are swept when there are so many.</summary>
    private const int Crowd = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<UserId, Queue<DateTimeOffset>> _users = [];
    private readonly Dictionary<GuildId, Queue<DateTimeOffset>> _guilds = [];

    /// <summary>Counts a question if it may be asked.</summary>
    /// <returns>Null: it may, and is counted; else how long until the next one may come.</returns>
    public TimeSpan? Wait(UserId user, GuildId? guild)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var mine = Recent(_users, user, now);
            var ours = guild is { } server ? Recent(_guilds, server, now) : [];
            var wait = Longer(
                Left(mine, options.Value.QuestionsPerUser, now),
                Left(ours, options.Value.QuestionsPerServer, now)
            );
            if (wait is null)
            {
                mine.Enqueue(now);
                ours.Enqueue(now);
            }
            return wait;
        }
    }

    private static Queue<DateTimeOffset> Recent<TKey>(
        Dictionary<TKey, Queue<DateTimeOffset>> counts,
        TKey key,
        DateTimeOffset now
    )
        where TKey : notnull
    {
        if (counts.Count >= Crowd)
        {
            foreach (var (other, times) in counts.ToList())
            {
                Forget(times, now);
                if (times.Count == 0)
                {
                    counts.Remove(other);
                }
            }
        }
        if (!counts.TryGetValue(key, out var recent))
        {
            counts[key] = recent = new Queue<DateTimeOffset>();
        }
        Forget(recent, now);
        return recent;
    }

    private static void Forget(Queue<DateTimeOffset> times, DateTimeOffset now)
    {
        while (times.TryPeek(out var oldest) && now - oldest >= Window)
        {
            times.Dequeue();
        }
    }

    /// <summary>How long until one more may come; null: it may now.</summary>
    /// <param name="most">0: no limit.</param>
    private static TimeSpan? Left(Queue<DateTimeOffset> times, int most, DateTimeOffset now) =>
        most > 0 && times.Count >= most ? times.Peek() + Window - now : null;

    private static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) =>
        one is null || other is null ? one ?? other
        : one > other ? one
        : other;
}
