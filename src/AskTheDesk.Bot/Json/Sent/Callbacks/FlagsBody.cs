namespace AskTheDesk.Bot.Json.Sent.Callbacks;

internal sealed record FlagsBody(int? Flags);
