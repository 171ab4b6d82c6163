namespace AskTheDesk.Bot.Port;

/// <summary>Why Discord did not do what was asked, as far as a caller can act on it.</summary>
public enum DiscordFailure
{
    /// <summary>The token or the intents are refused; nothing works until the configuration is changed.</summary>
    LoginRefused,

    /// <summary>The interaction is unknown or has expired; it can no longer be answered.</summary>
    InteractionGone,

    /// <summary>Someone else, perhaps a second process on the same token, has answered the interaction.</summary>
    AlreadyAnswered,

    /// <summary>The message, channel or member is not there.</summary>
    NotFound,

    /// <summary>The bot lacks a permission there.</summary>
    Forbidden,

    /// <summary>The user takes no direct messages from the bot.</summary>
    CannotMessage,

    /// <summary>The thread is locked or archived.</summary>
    ThreadClosed,

    /// <summary>The server's own filter stopped the text.</summary>
    Blocked,

    /// <summary>Discord calls the request malformed; sending it again would not help.</summary>
    Rejected,

    /// <summary>No answer, or Discord is down or wants less traffic; it was not done.</summary>
    Unavailable,

    /// <summary>The answer was lost and asking again could do it twice: it may have been done.</summary>
    Uncertain,
}
