namespace AskTheDesk.Bot.Answers;

/// <summary>A sentence of an answer.</summary>
/// <param name="Text">Plain text without markers; outside data.</param>
/// <param name="Numbers">The sources it cites, ascending; none exactly when it is shown as unsupported.</param>
/// <param name="Differs">One of several reports that do not agree, newest first.</param>
public sealed record AnswerSentence(string Text, IReadOnlyList<int> Numbers, bool Differs);
