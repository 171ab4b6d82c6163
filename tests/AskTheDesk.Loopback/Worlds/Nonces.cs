using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>Remembers for some minutes which message carried which nonce. Under the world's lock.</summary>
internal sealed class Nonces(World world)
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(5);
    private readonly OrderedDictionary<(ulong Channel, string Nonce), Message> seen = [];

    public Message? Find(ulong channel, string nonce)
    {
        Forget();
        return seen.TryGetValue((channel, nonce), out var message)
            ? world.Messages.Find(message.Id) ?? message
            : null;
    }

    public void Note(Message message)
    {
        if (message.Nonce is { } nonce)
        {
            Forget();
            seen[(message.ChannelId, nonce)] = message;
        }
    }

    private void Forget()
    {
        while (seen.Count > 0 && world.Now - seen.GetAt(0).Value.SentAt > Memory)
        {
            seen.RemoveAt(0);
        }
    }
}
