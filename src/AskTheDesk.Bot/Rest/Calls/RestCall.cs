namespace AskTheDesk.Bot.Rest.Calls;

/// <summary>A request to Discord.</summary>
internal sealed record RestCall(Route Route, RestBody? Body = null)
{
    public Repeat Repeat { get; init; }

    /// <summary>Discord's error codes that mean that it was done before.</summary>
    public IReadOnlyList<int> AlreadyDone { get; init; } = [];

    /// <summary>How long one try may take.</summary>
    public TimeSpan Timeout => TimeSpan.FromSeconds(Repeat == Repeat.FirstAnswer ? 2 : 15);
}
