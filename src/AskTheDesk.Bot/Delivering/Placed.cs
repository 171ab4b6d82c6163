using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Delivering;

/// <summary>Where an answer's messages stand.</summary>
/// <param name="Messages">In order; those that cannot be told are left out.</param>
internal sealed record Placed(ChannelId Channel, IReadOnlyList<MessageId> Messages);
