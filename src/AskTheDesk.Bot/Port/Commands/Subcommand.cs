namespace AskTheDesk.Bot.Port.Commands;

/// <summary>The second word of a slash command.</summary>
/// <param name="Name">1 to 32 characters in lower case.</param>
/// <param name="Description">1 to 100 characters.</param>
public sealed record Subcommand(string Name, string Description)
{
    /// <summary>At most 25, required ones first.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];
}
