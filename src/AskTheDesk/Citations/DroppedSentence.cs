namespace AskTheDesk.Citations;

/// <summary>A drafted sentence that was not shown.</summary>
/// <param name="Text">As drafted, markers included; it goes into the trace, never into a reply.</param>
/// <param name="Why">One sentence.</param>
public sealed record DroppedSentence(string Text, string Why);
