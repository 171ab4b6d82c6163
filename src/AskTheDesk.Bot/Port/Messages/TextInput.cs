namespace AskTheDesk.Bot.Port.Messages;

/// <summary>A line or box to type in.</summary>
/// <param name="CustomId">1 to 100 characters, unique in the modal.</param>
/// <param name="Label">1 to 45 characters.</param>
public sealed record TextInput(string CustomId, string Label)
{
    /// <summary>A box of several lines.</summary>
    public bool Paragraph { get; init; }

    public bool Required { get; init; } = true;

    /// <summary>Characters, 0 to 4,000.</summary>
    public int? MinLength { get; init; }

    /// <summary>Characters, 1 to 4,000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What stands in it at first, up to 4,000 characters.</summary>
    public string? Value { get; init; }

    /// <summary>Grey text while it is empty, up to 100 characters.</summary>
    public string? Placeholder { get; init; }
}
