namespace AskTheDesk.Bot.Json.Sent;

/// <summary>A row, button, select menu or text input, by <paramref name="Type"/>; what is null is left out.</summary>
internal sealed record ComponentBody(int Type)
{
    public const int Row = 1;
    public const int Button = 2;
    public const int Menu = 3;
    public const int TextInput = 4;

    public IReadOnlyList<ComponentBody>? Components { get; init; }
    public string? CustomId { get; init; }
    public string? Label { get; init; }
    public int? Style { get; init; }
    public string? Url { get; init; }
    public bool? Disabled { get; init; }
    public IReadOnlyList<MenuOptionBody>? Options { get; init; }
    public string? Placeholder { get; init; }
    public int? MinLength { get; init; }
    public int? MaxLength { get; init; }
    public bool? Required { get; init; }
    public string? Value { get; init; }
}
