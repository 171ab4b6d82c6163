using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Control;

/// <summary>A message as a person sees it.</summary>
public sealed record MessageView(ulong Id, ulong Channel, ulong Author, string Content)
{
    public string EmbedText { get; init; } = "";

    /// <summary>The labels of the buttons, in order.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];

    public bool IsEphemeral { get; init; }
    public bool IsLoading { get; init; }
    public ulong? RepliesTo { get; init; }
    public ulong? Interaction { get; init; }
    public DateTimeOffset SentAt { get; init; }
    public DateTimeOffset? DeliveredAt { get; init; }
    public DateTimeOffset? EditedAt { get; init; }
    public int Edits { get; init; }

    internal static MessageView Of(Message message) =>
        new(message.Id, message.ChannelId, message.Author.Id, message.Content)
        {
            EmbedText = message.EmbedText,
            Buttons = [.. message.Buttons.Select(b => b.Label)],
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
