namespace AskTheDesk.Bot.Json.Sent.Callbacks;

internal sealed record ModalBody(string CustomId, string Title, IReadOnlyList<ComponentBody> Components);
