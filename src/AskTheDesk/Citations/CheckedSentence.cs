namespace AskTheDesk.Citations;

/// <summary>A drafted sentence with what the check found.</summary>
/// <param name="Text">Plain text without markers.</param>
/// <param name="Citations">What it cites, in its order, each with the sentence that carries it.</param>
/// <param name="Differs">One of several reports that do not agree.</param>
public sealed record CheckedSentence(
    string Text,
    IReadOnlyList<Citation> Citations,
    Judgement Judgement,
    bool Differs
);
