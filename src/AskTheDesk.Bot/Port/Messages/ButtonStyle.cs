namespace AskTheDesk.Bot.Port.Messages;

/// <summary>How a button looks; the values are Discord's.</summary>
public enum ButtonStyle
{
    /// <summary>Not a style of Discord's.</summary>
    None = 0,

    /// <summary>Blurple.</summary>
    Primary = 1,

    /// <summary>Grey.</summary>
    Secondary = 2,

    /// <summary>Green.</summary>
    Success = 3,

    /// <summary>Red.</summary>
    Danger = 4,
}
