using AskTheDesk.Benchmarks.Bots.Playing;
using AskTheDesk.Loopback.Control;

namespace AskTheDesk.Benchmarks.Bots.Judging;

/// <summary>Which of the bot's messages belong to which question.</summary>
internal sealed class Attribution
{
    private readonly Dictionary<ulong, List<MessageView>> _belonging = [];
    private readonly List<MessageView> _strays = [];

    private Attribution(IEnumerable<Asked> asked)
    {
        foreach (var one in asked)
        {
            _belonging[one.Id] = [];
        }
    }

    /// <summary>What the bot wrote to nobody who was waiting.</summary>
    public IReadOnlyList<MessageView> Strays => _strays;

    /// <summary>Joins them.</summary>
    public static Attribution Of(PlayRecord record, IReadOnlyList<Asked> asked)
    {
        var attribution = new Attribution(asked);
        var loose = record.ByBot.Where(message => !attribution.TakeDirectly(message)).ToList();
        var heard = asked.Where(record.WasDelivered).ToList();
        foreach (var message in loose)
        {
            attribution.TakeByName(message, heard);
        }
        return attribution;
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<MessageView> To(Asked asked) => _belonging[asked.Id];

    /// <summary>It answers the interaction, replies to the message, or stands in the message's own thread.</summary>
    private bool TakeDirectly(MessageView message)
    {
        ulong?[] targets = [message.Interaction, message.RepliesTo, message.Channel];
        var target = targets.FirstOrDefault(id => id is { } known && _belonging.ContainsKey(known));
        if (target is { } found)
        {
            _belonging[found].Add(message);
        }
        return target is not null;
    }

    /// <summary>
    /// An answer whose interaction was gone comes by itself: in the channel to the asker by name, or in a direct
    /// message. It is taken for the asker's oldest question that has nothing yet.
    /// </summary>
    /// <param name="heard">What the bot can know of.</param>
    private void TakeByName(MessageView message, IReadOnlyList<Asked> heard)
    {
        var waiting = heard
            .Where(one => one.Id < message.Id && IsTo(message, one) && IsWaiting(one))
            .MinBy(one => one.Id);
        if (waiting is null)
        {
            _strays.Add(message);
            return;
        }
        _belonging[waiting.Id].Add(message);
    }

    private bool IsWaiting(Asked asked) => _belonging[asked.Id].TrueForAll(message => message.IsLoading);

    private static bool IsTo(MessageView message, Asked asked) =>
        message.Channel == asked.By.Direct
        || (
            message.Channel == asked.Channel
            && (Begins(message, $"<@{asked.By.User}>") || Begins(message, asked.By.Name))
        );

    private static bool Begins(MessageView message, string with) =>
        message.Content.TrimStart('*', '@', ' ').StartsWith(with.TrimStart('@'), StringComparison.Ordinal);
}
