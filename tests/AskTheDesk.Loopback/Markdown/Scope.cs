namespace AskTheDesk.Loopback.Markdown;

/// <summary>What may stand at a place.</summary>
internal readonly record struct Scope(int Depth)
{
    /// <summary>Deeper than this all is words; no message is, but one that is made to.</summary>
    public const int Deepest = 100;

    public static readonly Scope Message = new(0);

    public bool InQuote { get; init; }
    public bool InSubtext { get; init; }

    /// <summary>In a masked link's words, where backslashes are shown.</summary>
    public bool InLabel { get; init; }

    /// <summary>Lists around this place.</summary>
    public int Lists { get; init; }
}
