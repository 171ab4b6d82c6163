namespace AskTheDesk.Bot.Answers;

/// <summary>A drafted sentence that did not pass the check.</summary>
/// <param name="Text">Plain text without markers; outside data.</param>
/// <param name="Why">One sentence.</param>
public sealed record AnswerDropped(string Text, string Why);
