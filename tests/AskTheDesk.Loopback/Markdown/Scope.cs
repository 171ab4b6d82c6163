namespace AskTheDesk.Loopback.Markdown;

/// <summary>What may stand at a place. Nothing but lists stands in its own kind, so no text nests without end.</summary>
internal readonly record struct Scope
{
    public bool InQuote { get; init; }
    public bool InSubtext { get; init; }

    /// <summary>In a masked link's words, where backslashes are shown.</summary>
    public bool InLabel { get; init; }

    /// <summary>Lists around this place.</summary>
    public int Lists { get; init; }
}
