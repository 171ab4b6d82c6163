namespace AskTheDesk.Bot.Asking.Running;

/// <summary>Why the work on a question ended early.</summary>
internal enum Interruption
{
    None,

    /// <summary>The question was edited, and is worked on anew.</summary>
    Edited,

    /// <summary>Its asker has had enough.</summary>
    Stopped,

    /// <summary>The question was deleted: there is nobody to answer.</summary>
    Withdrawn,
}
