using System.Text.Json;
using AskTheDesk.Loopback.Entities;

namespace AskTheDesk.Loopback.Messages;

/// <summary>A message as it stands at one moment; an edit makes another record.</summary>
public sealed record Message(ulong Id, ulong ChannelId, User Author, DateTimeOffset SentAt)
{
    public static readonly JsonElement Nothing = JsonElement.Parse("[]");

    public MessageType Type { get; init; }
    public ulong? GuildId { get; init; }
    public string Content { get; init; } = "";

    /// <summary>The embeds as sent, a JSON array.</summary>
    public JsonElement Embeds { get; init; } = Nothing;

    /// <summary>The components as sent, a JSON array.</summary>
    public JsonElement Components { get; init; } = Nothing;

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
    public MessageMarks Flags { get; init; }
    public string? Nonce { get; init; }
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>When it was first written to a socket; null when it never was.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>How often the message was edited, the first fill of a deferred answer included.</summary>
    public int Edits { get; init; }

    /// <summary>The message as it was before its last edit; not public, so that a printed message stays short.</summary>
    internal Message? Before { get; init; }

    /// <summary>The message that this one replies to.</summary>
    public ulong? RepliesTo { get; init; }

    /// <summary>The interaction that this message answers.</summary>
    public ulong? InteractionId { get; init; }

    /// <summary>Who alone sees an ephemeral message; null for everybody.</summary>
    public ulong? OnlyFor { get; init; }

    /// <summary>Users that this message pings.</summary>
    public IReadOnlyList<ulong> Pings { get; init; } = [];

    /// <summary>Roles that this message pings.</summary>
    public IReadOnlyList<ulong> RolePings { get; init; } = [];

    public bool PingsEveryone { get; init; }

    /// <summary>The bot's reactions.</summary>
    public IReadOnlyList<string> Reactions { get; init; } = [];

    public bool IsEphemeral => Flags.HasFlag(MessageMarks.Ephemeral);
    public bool IsLoading => Flags.HasFlag(MessageMarks.Loading);

    /// <summary>Every state of the message, oldest first, this one last.</summary>
    public IReadOnlyList<Message> Versions => Before is null ? [this] : [.. Before.Versions, this];

    /// <summary>The buttons in order, row by row.</summary>
    public IReadOnlyList<Button> Buttons => Button.In(Components);

    /// <summary>The select menus in order.</summary>
    public IReadOnlyList<SelectMenu> Selects => SelectMenu.In(Components);

    /// <summary>Every text that the embeds show, one line each, in order.</summary>
    public string EmbedText => EmbedTexts.Of(Embeds);
}
