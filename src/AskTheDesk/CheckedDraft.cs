using AskTheDesk.Citations;

namespace AskTheDesk;

/// <summary>A draft with each sentence's verdict.</summary>
/// <param name="Sentences">What is to be answered with, shown or dropped.</param>
/// <param name="Writer">Who wrote it: <c>quotes</c>, or the model's id.</param>
/// <param name="Fallback">Why the model's draft is not it; null when it is, or no model is configured.</param>
/// <param name="Discarded">The model's sentences that were given up when falling back.</param>
/// <param name="Tokens">What the model used; null when none was asked or it did not say.</param>
/// <param name="Writing">Time spent waiting for writers.</param>
/// <param name="Checking">Time spent checking.</param>
public sealed record CheckedDraft(
    IReadOnlyList<CheckedSentence> Sentences,
    string Writer,
    string? Fallback,
    IReadOnlyList<CheckedSentence> Discarded,
    TokenUsage? Tokens,
    TimeSpan Writing,
    TimeSpan Checking
);
