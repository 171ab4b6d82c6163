namespace AskTheDesk.Evaluation.Records;

/// <summary>How a question ended.</summary>
public enum Outcome
{
    Answered,
    NotInArchive,
    Refused,
}
