namespace AskTheDesk.Bot.Json.Sent.Requests;

/// <summary>An option or subcommand.</summary>
/// <param name="Type">1 subcommand, others see <see cref="Port.Commands.OptionKind"/>.</param>
internal sealed record CommandOptionBody(
    int Type,
    string Name,
    string? Description,
    bool? Required,
    bool? Autocomplete,
    int? MaxLength,
    IReadOnlyList<CommandChoiceBody>? Choices,
    IReadOnlyList<CommandOptionBody>? Options
)
{
    public const int Subcommand = 1;
}
