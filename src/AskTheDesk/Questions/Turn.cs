namespace AskTheDesk.Questions;

/// <summary>One earlier question of a conversation and what was answered.</summary>
/// <param name="Question">The question standing on its own.</param>
/// <param name="Answer">The answer's plain text without markers; empty when there was none.</param>
public sealed record Turn(string Question, string Answer);
