namespace AskTheDesk.Evaluation.Records;

/// <summary>How a question ended.</summary>
public enum Outcome
{
    Answered,
    NotInArchive,
    Refused,

    /// <summary>Its suite is for retrieval alone: it was searched for, and no answer was asked.</summary>
    Searched,
}
