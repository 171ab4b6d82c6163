using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Control;

/// <summary>A message as a person sees it.</summary>
public sealed record MessageView(ulong Id, ulong Channel, ulong Author, string Content)
{
    public string EmbedText { get; init; } = "";

    /// <summary>The labels of the buttons, in order.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];

    /// <summary>The custom ids of the buttons, in order; links have none.</summary>
    public IReadOnlyList<string> CustomIds { get; init; } = [];

    public bool IsEphemeral { get; init; }
    public bool IsLoading { get; init; }
    public ulong? RepliesTo { get; init; }
    public ulong? Interaction { get; init; }
    public DateTimeOffset SentAt { get; init; }
    public DateTimeOffset? DeliveredAt { get; init; }
    public DateTimeOffset? EditedAt { get; init; }
    public int Edits { get; init; }

    /// <summary>What it was before each edit, oldest first; only where everything is told.</summary>
    public IReadOnlyList<MessageView> Earlier { get; init; } = [];

    /// <summary>With what it was before.</summary>
    internal static MessageView Whole(Message message) =>
        Of(message) with
        {
            Earlier = [.. message.Versions.SkipLast(1).Select(Of)],
        };

    internal static MessageView Of(Message message) =>
        new(message.Id, message.ChannelId, message.Author.Id, message.Content)
        {
            EmbedText = message.EmbedText,
            Buttons = [.. message.Buttons.Select(b => b.Label)],
            CustomIds = [.. message.Buttons.Select(b => b.CustomId).OfType<string>()],
            IsEphemeral = message.IsEphemeral,
            IsLoading = message.IsLoading,
            RepliesTo = message.RepliesTo,
            Interaction = message.InteractionId,
            SentAt = message.SentAt,
            DeliveredAt = message.DeliveredAt,
            EditedAt = message.EditedAt,
            Edits = message.Edits,
        };
}
