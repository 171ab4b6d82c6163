using System.Text.Json;

namespace AskTheDesk.Bot.Json.Received.Interactions;

/// <summary>An option that was filled in, or a subcommand that was chosen.</summary>
/// <param name="Type">1 subcommand, 2 group, others see <see cref="Port.Commands.OptionKind"/>.</param>
internal sealed record OptionJson(
    string? Name,
    int Type,
    JsonElement? Value,
    IReadOnlyList<OptionJson>? Options,
    bool? Focused
);
