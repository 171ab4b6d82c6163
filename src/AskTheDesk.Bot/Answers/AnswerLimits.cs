namespace AskTheDesk.Bot.Answers;

/// <summary>What limits the articles that an answer may use; null or empty is no limit.</summary>
/// <param name="AsOf">As if it were asked then.</param>
/// <param name="From">Published on this day or later.</param>
/// <param name="To">Published on this day or earlier.</param>
/// <param name="Sources">From one of these publications.</param>
public sealed record AnswerLimits(
    DateTimeOffset? AsOf,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<string> Sources
)
{
    public static AnswerLimits None { get; } = new(null, null, null, []);
}
