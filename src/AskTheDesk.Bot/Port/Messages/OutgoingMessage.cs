using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Port.Messages;

/// <summary>A message as the bot wants it. An edit replaces all of it but files, which stay unless new come.</summary>
/// <param name="Content">Discord's markdown, up to 2,000 characters; may be empty beside embeds or files.</param>
public sealed record OutgoingMessage(string Content)
{
    /// <summary>At most 10, together at most 6,000 characters.</summary>
    public IReadOnlyList<Embed> Embeds { get; init; } = [];

    /// <summary>Buttons and menus, at most 5 rows.</summary>
    public IReadOnlyList<ComponentRow> Rows { get; init; } = [];

    /// <summary>At most 10.</summary>
    public IReadOnlyList<OutgoingFile> Files { get; init; } = [];

    /// <summary>The one user whom a mention in the content may ping; null pings nobody.</summary>
    public UserId? Ping { get; init; }

    /// <summary>Only the asker sees it; for first answers and follow-ups, ignored elsewhere.</summary>
    public bool Ephemeral { get; init; }

    /// <summary>The message that a channel message answers; it may be gone by then.</summary>
    public MessageId? ReplyTo { get; init; }

    /// <summary>
    /// Up to 25 characters: a channel message with the same one, sent again within minutes, is not posted
    /// twice. Null lets the link make one up.
    /// </summary>
    public string? Nonce { get; init; }
}
