namespace AskTheDesk.Bot.Answers;

/// <summary>How a question ended. The names stand in the record.</summary>
public enum AnswerOutcome
{
    Answered,
    NotInArchive,
    Refused,
}
