namespace AskTheDesk.Loopback.Markdown;

public enum MentionKind
{
    User,
    Role,
    Channel,

    /// <summary><c>@everyone</c> or <c>@here</c>.</summary>
    Everyone,

    /// <summary>A slash command that can be clicked.</summary>
    Command,

    /// <summary>A place of the server such as <c>&lt;id:guide&gt;</c>.</summary>
    Place,
}
