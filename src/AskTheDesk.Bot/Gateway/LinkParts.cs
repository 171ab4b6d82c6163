namespace AskTheDesk.Bot.Gateway;

/// <summary>Parts of the link that tests leave out, to see that the conformance suite misses them.</summary>
internal sealed record LinkParts
{
    public static LinkParts All { get; } = new();

    /// <summary>A dropped session is resumed.</summary>
    public bool Resume { get; init; } = true;

    /// <summary>An event that comes twice is passed on once.</summary>
    public bool Dedupe { get; init; } = true;

    /// <summary>Requests keep to their buckets.</summary>
    public bool Buckets { get; init; } = true;
}
