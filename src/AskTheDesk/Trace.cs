using AskTheDesk.Citations;
using AskTheDesk.Indexing;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk;

/// <summary>How a reply came about: what <c>--explain</c>, the bot's Why and evaluation read.</summary>
/// <param name="Draft">Every drafted sentence with its verdict, shown or not, also when refusing.</param>
/// <param name="RefusalScore">How sure the desk is that the hits do not answer, 0 (they do) to 1.</param>
/// <param name="Writer">Who wrote the draft: <c>quotes</c>, or the model's id.</param>
/// <param name="Fallback">Why the model's draft was not used, or null.</param>
/// <param name="Discarded">The model's sentences that were given up when falling back.</param>
/// <param name="Tokens">What the model used; null when none was asked.</param>
/// <param name="Index">The commit that was searched; null when nothing was.</param>
public sealed record Trace(
    Query? Query,
    IReadOnlyList<Hit> Hits,
    IReadOnlyList<CheckedSentence> Draft,
    double RefusalScore,
    string Writer,
    string? Fallback,
    IReadOnlyList<CheckedSentence> Discarded,
    TokenUsage? Tokens,
    IndexSummary? Index,
    Timings Timings
)
{
    /// <summary>Of a question that was not looked into.</summary>
    public static Trace Unasked { get; } =
        new(null, [], [], 1, "", null, [], null, null, new Timings(default, default, default, default));
}
