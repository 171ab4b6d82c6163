namespace AskTheDesk.Bot.Port;

/// <summary>What sort of channel a place is.</summary>
public enum PlaceKind
{
    /// <summary>Discord did not say, and would not when asked.</summary>
    Unknown,

    /// <summary>A channel of a server.</summary>
    Channel,

    /// <summary>A thread of a server's channel.</summary>
    Thread,

    /// <summary>A direct conversation with the bot.</summary>
    Direct,
}
