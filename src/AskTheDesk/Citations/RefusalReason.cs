namespace AskTheDesk.Citations;

/// <summary>Why a question was not looked into.</summary>
public enum RefusalReason
{
    Empty,
    OverLong,
    NotPermitted,
}
