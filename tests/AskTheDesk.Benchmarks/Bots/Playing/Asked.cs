namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>A question that was put. Its text is not kept: it may stand in no report.</summary>
/// <param name="Id">Of the interaction or the message.</param>
internal sealed record Asked(ulong Id, AskKind Kind, Seat By, ulong Channel)
{
    public bool IsInteraction => Kind is AskKind.Slash or AskKind.PrivateSlash;
}
