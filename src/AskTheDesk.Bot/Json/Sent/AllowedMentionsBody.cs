namespace AskTheDesk.Bot.Json.Sent;

/// <summary>Which mentions in a text ping.</summary>
/// <param name="Parse">Kinds of mention that ping; always empty.</param>
/// <param name="Users">Ids of users who may be pinged.</param>
internal sealed record AllowedMentionsBody(
    IReadOnlyList<string> Parse,
    IReadOnlyList<string> Users,
    bool RepliedUser
);
