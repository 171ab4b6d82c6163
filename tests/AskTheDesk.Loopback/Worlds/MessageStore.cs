using System.Diagnostics.CodeAnalysis;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>The messages, by id and by channel; the oldest go when there are more than are to be kept.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class MessageStore(int most)
{
    private readonly Dictionary<ulong, Message> all = [];
    private readonly Dictionary<ulong, SortedDictionary<ulong, Message>> byChannel = [];
    private readonly Queue<ulong> order = new();

    public Message this[ulong id]
    {
        get => all[id];
        set
        {
            if (!all.ContainsKey(id))
            {
                order.Enqueue(id);
            }
            all[id] = value;
            ChannelOf(value)[id] = value;
            Trim();
        }
    }

    public int Count => all.Count;

    /// <summary>Those that are still kept, oldest first.</summary>
    public IEnumerable<Message> Values => all.Values.OrderBy(m => m.Id);

    /// <summary>The channel's messages, oldest first.</summary>
    public IEnumerable<Message> In(ulong channel) =>
        byChannel.TryGetValue(channel, out var messages) ? messages.Values : [];

    public Message? Find(ulong? id) => id is { } known ? all.GetValueOrDefault(known) : null;

    public bool TryGetValue(ulong id, [NotNullWhen(true)] out Message? message) =>
        all.TryGetValue(id, out message);

    public void Remove(ulong id)
    {
        if (all.Remove(id, out var message))
        {
            ChannelOf(message).Remove(id);
        }
    }

    private void Trim()
    {
        while (all.Count > most && order.TryDequeue(out var oldest))
        {
            Remove(oldest);
        }
    }

    private SortedDictionary<ulong, Message> ChannelOf(Message message)
    {
        if (!byChannel.TryGetValue(message.ChannelId, out var messages))
        {
            byChannel[message.ChannelId] = messages = [];
        }
        return messages;
    }
}
