namespace AskTheDesk.Benchmarks.Kills;

/// <summary>What an index run has come to when the wait for its end begins.</summary>
internal enum KillFrom
{
    /// <summary>Its process was started.</summary>
    Start,

    /// <summary>It holds the writer's lock.</summary>
    Lock,

    /// <summary>It has written a segment: what remains is the commit.</summary>
    Segment,
}
