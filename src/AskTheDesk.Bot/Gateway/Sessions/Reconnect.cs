namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>Decides for one shard, after each connection, whether to resume or identify, and how soon.</summary>
/// <param name="resumes">False identifies after every connection.</param>
internal sealed class Reconnect(Random jitter, TimeProvider clock, bool resumes = true)
{
    /// <summary>A session that refuses to be resumed this often is dead, even if nobody says so.</summary>
    public const int ResumeTries = 3;

    /// <summary>After so many vain connections, its own address may be what is dead: about a minute.</summary>
    public const int ConnectTries = 6;

    /// <summary>A session that stood this long shows that identifying works.</summary>
    public static readonly TimeSpan Steady = TimeSpan.FromMinutes(1);

    // Someone may be waiting for an acknowledgement, due in 3 seconds: the first try comes soon.
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private const long None = -1;

    private Session? _session;
    private DateTimeOffset? _standsSince;
    private int _failures;
    private int _failedResumes;
    private int _identifies;

    // Read by the heartbeats while events come in.
    private long _sequence = None;

    /// <summary>The number of the last event seen in this session; null before the first.</summary>
    public long? Sequence => Volatile.Read(ref _sequence) is var last and not None ? last : null;

    /// <summary>An identified session stands.</summary>
    /// <param name="session">Null when it cannot be resumed.</param>
    public void Ready(Session? session)
    {
        _session = resumes ? session : null;
        Stands();
    }

    /// <summary>A resumed session stands.</summary>
    public void Resumed() => Stands();

    /// <summary>An event came. They may come out of order, the number never falls.</summary>
    public void Saw(long sequence) => Volatile.Write(ref _sequence, Math.Max(sequence, _sequence));

    /// <summary>The step that makes the first connection.</summary>
    public NextStep First() => Identify(TimeSpan.Zero);

    /// <summary>The step after a connection ended.</summary>
    public NextStep After(Ending ending)
    {
        var stood = _standsSince is { } since ? clock.GetUtcNow() - since : (TimeSpan?)null;
        Count(ending, stood);
        var verdict = Verdict(ending);
        if (verdict is CloseVerdict.Stop stop)
        {
            return new NextStep.Stop(stop.Message);
        }
        if (verdict is CloseVerdict.StartAnew || _failedResumes >= ResumeTries || _failures >= ConnectTries)
        {
            Forget();
        }
        return _session is { } session
            ? new NextStep.Resume(Wait(ending, _failures), session)
            : Identify(Wait(ending, Math.Max(_failures, _identifies)));
    }

    private void Stands()
    {
        _standsSince = clock.GetUtcNow();
        _failures = 0;
        _failedResumes = 0;
    }

    private void Count(Ending ending, TimeSpan? stood)
    {
        _standsSince = null;
        if (stood >= Steady)
        {
            _identifies = 0;
        }
        if (stood is null)
        {
            _failures++;
            _failedResumes += ending is Ending.Unreachable ? 0 : 1;
        }
    }

    private static CloseVerdict Verdict(Ending ending) =>
        ending switch
        {
            Ending.Closed closed => CloseCodes.Read(closed.Code),
            Ending.Invalidated { Resumable: false } => new CloseVerdict.StartAnew(),
            _ => new CloseVerdict.Resume(),
        };

    private void Forget()
    {
        _session = null;
        _failedResumes = 0;
        Volatile.Write(ref _sequence, None);
    }

    private NextStep.Identify Identify(TimeSpan after)
    {
        _identifies++;
        return new(after);
    }

    private TimeSpan Wait(Ending ending, int tries) =>
        ending switch
        {
            // Discord asks for a random 1 to 5 seconds here.
            Ending.Invalidated => Longer(Backoff(tries), TimeSpan.FromSeconds(1 + (4 * jitter.NextDouble()))),
            Ending.Asked when tries == 0 => TimeSpan.Zero,
            _ when tries == 0 => AtOnce * jitter.NextDouble(),
            _ => Backoff(tries),
        };

    private TimeSpan Backoff(int tries)
    {
        var most = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(tries - 1, 10)));
        return Shorter(most, Longest) * (0.5 + (jitter.NextDouble() / 2));
    }

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
