namespace AskTheDesk.Questions;

/// <summary>What was asked, and what limits the answer.</summary>
/// <param name="Text">As the user put it; outside data.</param>
public sealed record Question(string Text)
{
    /// <summary>Answer as if it were this instant; null is now. Later articles are left out.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Only articles published on this day or later; leaves out unknown dates.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only articles published on this day or earlier; leaves out unknown dates.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only articles from one of these sources, whatever the case; empty is all.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The conversation so far, oldest first.</summary>
    public IReadOnlyList<Turn> Turns { get; init; } = [];
}
