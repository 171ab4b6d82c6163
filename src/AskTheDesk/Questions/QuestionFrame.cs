namespace AskTheDesk.Questions;

/// <summary>What a question asks for, and the words that ask for it.</summary>
/// <param name="Words">They tell the kind of answer; an article that answers need not use them.</param>
internal sealed record QuestionFrame(AnswerKind Kind, string Words);
