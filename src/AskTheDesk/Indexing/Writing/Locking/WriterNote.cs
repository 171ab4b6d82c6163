namespace AskTheDesk.Indexing.Writing.Locking;

/// <summary>Who writes an index: what a second writer is told.</summary>
/// <param name="Verb">What it is doing, such as <c>index</c>.</param>
internal sealed record WriterNote(int Pid, string Host, DateTimeOffset Since, string Verb)
{
    /// <summary>This process's.</summary>
    public static WriterNote Mine(string verb, TimeProvider clock) =>
        new(Environment.ProcessId, Environment.MachineName, clock.GetUtcNow(), verb);
}
