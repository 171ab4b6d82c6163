namespace AskTheDesk.Bot.Port.Commands;

/// <summary>What a slash command can be given.</summary>
/// <param name="Name">1 to 32 characters in lower case.</param>
/// <param name="Description">1 to 100 characters.</param>
public sealed record CommandOption(string Name, string Description, OptionKind Kind)
{
    public bool Required { get; init; }

    /// <summary>Suggestions come from the bot; excludes <see cref="Choices"/>.</summary>
    public bool Autocomplete { get; init; }

    /// <summary>Of a text: the most characters, 1 to 6,000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Of a text: the only values, at most 25.</summary>
    public IReadOnlyList<OptionChoice> Choices { get; init; } = [];
}
