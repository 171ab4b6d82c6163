using AskTheDesk.Benchmarks.Bots.Playing;
using AskTheDesk.Loopback.Control;

namespace AskTheDesk.Benchmarks.Bots.Judging;

/// <summary>What the loopback Discord has seen.</summary>
internal sealed class PlayRecord
{
    /// <summary>A record of all that was seen.</summary>
    /// <param name="interactions">Oldest first.</param>
    /// <param name="messages">Everybody's, oldest first.</param>
    /// <param name="bot">The bot's user.</param>
    public PlayRecord(
        IReadOnlyList<InteractionView> interactions,
        IReadOnlyList<MessageView> messages,
        ulong bot
    )
    {
        Interactions = interactions.ToDictionary(interaction => interaction.Id);
        Messages = messages.ToDictionary(message => message.Id);
        ByBot = [.. messages.Where(message => message.Author == bot)];
    }

    public IReadOnlyDictionary<ulong, InteractionView> Interactions { get; }
    public IReadOnlyDictionary<ulong, MessageView> Messages { get; }

    /// <summary>The bot's messages, oldest first.</summary>
    public IReadOnlyList<MessageView> ByBot { get; }

    /// <summary>Whether a question was written to a socket, so that the bot can know of it.</summary>
    public bool WasDelivered(Asked asked) =>
        asked.IsInteraction
            ? Interactions.TryGetValue(asked.Id, out var interaction) && interaction.DeliveredAt is not null
            : Messages.TryGetValue(asked.Id, out var message) && message.DeliveredAt is not null;

    public static async Task<PlayRecord> ReadAsync(
        LoopbackClient discord,
        ulong bot,
        CancellationToken token
    ) => new(await discord.Interactions(token), await discord.Messages(token), bot);
}
