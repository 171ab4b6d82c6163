namespace AskTheDesk.Bot.Port.Messages;

/// <summary>A button.</summary>
public abstract record Button
{
    private Button() { }

    /// <summary>Tells the bot when it is clicked.</summary>
    /// <param name="CustomId">1 to 100 characters, unique in the message; comes back with the click.</param>
    /// <param name="Label">1 to 80 characters.</param>
    public sealed record Action(
        string CustomId,
        string Label,
        ButtonStyle Style = ButtonStyle.Secondary,
        bool Disabled = false
    ) : Button;

    /// <summary>Opens a page; the bot does not hear of it.</summary>
    /// <param name="Label">1 to 80 characters.</param>
    /// <param name="Url">http or https, up to 512 characters.</param>
    public sealed record Link(string Label, Uri Url) : Button;
}
