namespace AskTheDesk.Bot.Answers;

/// <summary>What was searched and what was found.</summary>
/// <param name="Terms">The words that were looked for.</param>
/// <param name="Hits">What the writer was given, best first.</param>
/// <param name="RefusalScore">How sure the desk was that they do not answer, 0 to 1.</param>
/// <param name="Version">The index's commit; null when nothing was searched.</param>
/// <param name="Articles">Articles in that commit.</param>
/// <param name="Passages">Passages in that commit.</param>
/// <param name="Newest">The newest stated publication date in it, or null.</param>
/// <param name="Took">From the question to the checked reply.</param>
public sealed record AnswerSearch(
    IReadOnlyList<string> Terms,
    IReadOnlyList<AnswerHit> Hits,
    double RefusalScore,
    long? Version,
    int Articles,
    int Passages,
    DateTimeOffset? Newest,
    TimeSpan Took
);
