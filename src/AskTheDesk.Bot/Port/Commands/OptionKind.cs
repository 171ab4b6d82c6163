namespace AskTheDesk.Bot.Port.Commands;

/// <summary>What an option holds; the values are Discord's.</summary>
public enum OptionKind
{
    /// <summary>Not a kind of Discord's.</summary>
    None = 0,
    Text = 3,
    Whole = 4,
    Flag = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Number = 10,
}
