namespace AskTheDesk.Bot.Json.Received.Answers;

/// <summary>A message or channel that was made; only its id matters.</summary>
internal sealed record CreatedJson(ulong Id);
