namespace AskTheDesk.Bot.Json.Received.Answers;

/// <summary>The answer to a first answer.</summary>
internal sealed record CallbackJson(CallbackResourceJson? Resource);
