using AskTheDesk.Passages;

namespace AskTheDesk.Bot.Answers;

/// <summary>A passage that an answer cites; outside data.</summary>
/// <param name="Number">From 1, by first use.</param>
/// <param name="Text">The whole passage.</param>
/// <param name="Quotes">
/// The sentences of it, exactly as they stand, that support what cites it; the first is the one shown.
/// </param>
public sealed record AnswerSource(
    int Number,
    AnswerArticle Article,
    PassageId Passage,
    string Text,
    IReadOnlyList<string> Quotes
);
