using AskTheDesk.Loopback.Interactions;

namespace AskTheDesk.Loopback.Control;

/// <summary>What became of an interaction.</summary>
public sealed record InteractionView(ulong Id, InteractionType Type, string Name, ulong User)
{
    public ulong Channel { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? DeliveredAt { get; init; }
    public DateTimeOffset? AcknowledgedAt { get; init; }
    public CallbackType? AcknowledgedAs { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public int RefusedCallbacks { get; init; }
    public ulong? Original { get; init; }
    public IReadOnlyList<ulong> FollowUps { get; init; } = [];

    internal static InteractionView Of(Interaction interaction) =>
        new(interaction.Id, interaction.Type, interaction.Name, interaction.User.Id)
        {
            Channel = interaction.Channel.Id,
            CreatedAt = interaction.CreatedAt,
            DeliveredAt = interaction.DeliveredAt,
            AcknowledgedAt = interaction.AcknowledgedAt,
            AcknowledgedAs = interaction.AcknowledgedAs,
            AnsweredAt = interaction.AnsweredAt,
            RefusedCallbacks = interaction.RefusedCallbacks,
            Original = interaction.OriginalId,
            FollowUps = interaction.FollowUps,
        };
}
