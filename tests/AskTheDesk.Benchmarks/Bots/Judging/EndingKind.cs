namespace AskTheDesk.Benchmarks.Bots.Judging;

/// <summary>How a question ended for the one who asked.</summary>
internal enum EndingKind
{
    /// <summary>It was never written to a socket: the bot cannot know of it.</summary>
    NotDelivered,

    /// <summary>With exactly one answer.</summary>
    Answered,

    /// <summary>With exactly one message that says why there is no answer.</summary>
    Told,

    /// <summary>With nothing, or with what still looks as if the bot were thinking.</summary>
    Silent,

    /// <summary>Half-way: what is shown says that more is to come.</summary>
    Unfinished,

    /// <summary>More than once, or with something that stands there twice.</summary>
    Twice,

    /// <summary>Once, but another ending stood in its place before.</summary>
    Replaced,
}
