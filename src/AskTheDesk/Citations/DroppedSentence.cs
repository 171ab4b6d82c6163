namespace AskTheDesk.Citations;

/// <summary>A drafted sentence that did not pass the check.</summary>
/// <param name="Text">Plain text without markers.</param>
/// <param name="Why">One sentence.</param>
public sealed record DroppedSentence(string Text, string Why);
