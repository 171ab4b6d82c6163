namespace AskTheDesk.Bot.Json.Received.Interactions;

/// <summary>What was used, and what was filled in.</summary>
/// <param name="Type">1 slash command, 3 message command.</param>
internal sealed record InteractionDataJson(
    string? Name,
    int? Type,
    IReadOnlyList<OptionJson>? Options,
    ResolvedJson? Resolved,
    ulong? TargetId,
    string? CustomId,
    int? ComponentType,
    IReadOnlyList<string>? Values,
    IReadOnlyList<ComponentJson>? Components
);
