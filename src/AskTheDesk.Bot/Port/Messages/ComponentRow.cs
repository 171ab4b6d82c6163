namespace AskTheDesk.Bot.Port.Messages;

/// <summary>A row under a message.</summary>
public abstract record ComponentRow
{
    private ComponentRow() { }

    /// <summary>1 to 5 buttons.</summary>
    public sealed record Buttons(IReadOnlyList<Button> Items) : ComponentRow;

    /// <summary>One select menu.</summary>
    /// <param name="CustomId">1 to 100 characters, unique in the message; comes back with the choice.</param>
    /// <param name="Options">1 to 25.</param>
    /// <param name="Placeholder">Up to 150 characters.</param>
    public sealed record Menu(string CustomId, IReadOnlyList<MenuOption> Options, string? Placeholder = null)
        : ComponentRow;
}
