namespace AskTheDesk.Bot.Port;

/// <summary>Discord could not be reached or would not do it.</summary>
/// <param name="failure">What a caller can act on.</param>
/// <param name="message">What was tried, what came back and what to do; never a token or a user's text.</param>
public sealed class DiscordException(DiscordFailure failure, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public DiscordFailure Failure { get; } = failure;

    /// <summary>Discord's own error code, or null.</summary>
    public int? Code { get; init; }
}
