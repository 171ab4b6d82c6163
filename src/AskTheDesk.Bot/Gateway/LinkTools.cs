using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Gateway;

/// <summary>What the link works with.</summary>
internal sealed record LinkTools(TimeProvider Clock, ILogger Log)
{
    /// <summary>Of the spread of waits and beats, and of nonces.</summary>
    public int Seed { get; init; } = Random.Shared.Next();

    public LinkParts Parts { get; init; } = LinkParts.All;
}
