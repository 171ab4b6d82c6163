namespace AskTheDesk.Bot.Permitting;

/// <summary>Whether somebody may ask somewhere.</summary>
internal abstract record Access
{
    private Access() { }

    /// <summary>They may.</summary>
    /// <param name="Sources">The publications that may be used; empty is all.</param>
    public sealed record Granted(IReadOnlyList<string> Sources) : Access;

    /// <summary>They may not.</summary>
    /// <param name="Message">Why, and what to do; fit to be shown.</param>
    public sealed record Denied(string Message) : Access;
}
