using System.Threading.Channels;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Port;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.DiscordNet.Events;

/// <summary>What the bot hears, each thing once: Discord.Net passes twins on.</summary>
internal sealed class EventQueue(ILogger log)
{
    private readonly Channel<DiscordEvent> _events = Channel.CreateUnbounded<DiscordEvent>();
    private readonly SeenEvents _seen = new();

    public ChannelReader<DiscordEvent> Events => _events.Reader;

    /// <summary>Passes it on unless it is a twin.</summary>
    /// <param name="key">What a twin of it would have too; null when it has none.</param>
    public void Add(DiscordEvent heard, EventKey? key = null)
    {
        if (key is { } known && !_seen.First(known))
        {
            Log.EventTwice(log, known.Kind);
            return;
        }
        _events.Writer.TryWrite(heard);
    }

    /// <summary>No more will come.</summary>
    public void Complete() => _events.Writer.TryComplete();
}
