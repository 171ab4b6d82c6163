namespace AskTheDesk.Loopback.Interactions;

/// <summary>What became of interactions, counted.</summary>
public sealed record Tally
{
    public int Begun { get; init; }

    /// <summary>Written to a socket.</summary>
    public int Delivered { get; init; }

    public int Acknowledged { get; init; }

    /// <summary>With an answer that is no longer "thinking".</summary>
    public int Answered { get; init; }

    /// <summary>Callbacks refused with 40060 or 10062, in all.</summary>
    public int RefusedCallbacks { get; init; }

    internal Tally With(Interaction i) =>
        new()
        {
            Begun = Begun + 1,
            Delivered = Delivered + (i.DeliveredAt is null ? 0 : 1),
            Acknowledged = Acknowledged + (i.AcknowledgedAt is null ? 0 : 1),
            Answered = Answered + (i.AnsweredAt is null ? 0 : 1),
            RefusedCallbacks = RefusedCallbacks + i.RefusedCallbacks,
        };
}
