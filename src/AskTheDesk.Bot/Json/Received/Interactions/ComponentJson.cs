namespace AskTheDesk.Bot.Json.Received.Interactions;

/// <summary>A part of a modal that was sent: a row or label holding others, or a text input.</summary>
internal sealed record ComponentJson(
    string? CustomId,
    string? Value,
    IReadOnlyList<ComponentJson>? Components,
    ComponentJson? Component
);
