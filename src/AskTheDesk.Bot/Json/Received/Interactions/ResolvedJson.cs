namespace AskTheDesk.Bot.Json.Received.Interactions;

/// <summary>What the ids in an interaction stand for.</summary>
/// <param name="Messages">By id.</param>
internal sealed record ResolvedJson(IReadOnlyDictionary<string, MessageJson>? Messages);
