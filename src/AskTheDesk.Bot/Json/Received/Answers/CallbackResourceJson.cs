namespace AskTheDesk.Bot.Json.Received.Answers;

internal sealed record CallbackResourceJson(CreatedJson? Message);
