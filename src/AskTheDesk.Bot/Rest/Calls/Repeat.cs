namespace AskTheDesk.Bot.Rest.Calls;

/// <summary>Whether a request may be sent again when it cannot be told whether it was done.</summary>
internal enum Repeat
{
    /// <summary>Doing it twice is the same as once, or Discord sees to it.</summary>
    Freely,

    /// <summary>Doing it twice is refused with 40060; the first answer to an interaction, due in 3 seconds.</summary>
    FirstAnswer,

    /// <summary>Doing it twice shows: only when it surely was not sent.</summary>
    OnlyUnsent,

    /// <summary>Not worth a second try.</summary>
    Never,
}
