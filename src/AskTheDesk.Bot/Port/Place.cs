using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Port;

/// <summary>Where something was said or asked.</summary>
public sealed record Place(ChannelId Channel, PlaceKind Kind)
{
    /// <summary>The server; null in a direct conversation.</summary>
    public GuildId? Guild { get; init; }

    /// <summary>The channel a thread hangs on, the category a channel stands in, or null.</summary>
    public ChannelId? Parent { get; init; }

    /// <summary>Who opened the thread; null when this is none.</summary>
    public UserId? Owner { get; init; }
}
