using System.Text.Json;
using System.Threading.Channels;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Gateway.Events;

/// <summary>Passes what the gateway sends on to the bot: read, each thing once, with its place known.</summary>
/// <param name="seen">Null passes twins on.</param>
/// <param name="ask">Asks Discord for a channel that nothing has told of; null when it does not say.</param>
internal sealed class EventPump(
    EventReader reader,
    SeenEvents? seen,
    Func<ChannelId, Task<Place?>> ask,
    ILogger log
)
{
    private readonly Channel<DiscordEvent> _events = Channel.CreateUnbounded<DiscordEvent>(
        new UnboundedChannelOptions { SingleReader = false }
    );
    private int _loggedIn;

    public ChannelReader<DiscordEvent> Events => _events.Reader;

    /// <summary>No more will come.</summary>
    public void Complete() => _events.Writer.TryComplete();

    /// <summary>Takes one event of the gateway's. Never throws: what cannot be read is skipped.</summary>
    public void Take(ShardId shard, string type, JsonElement data)
    {
        Log.EventHeard(log, Shown(type));
        foreach (var reading in Read(shard, type, data))
        {
            if (IsNew(reading))
            {
                Deliver(reading.Event);
            }
            else
            {
                Log.EventTwice(log, Shown(type));
            }
        }
    }

    private IReadOnlyList<Reading> Read(ShardId shard, string type, JsonElement data)
    {
        try
        {
            if (reader.Read(shard, type, data) is { } readings)
            {
                return readings;
            }
            Log.EventSkipped(log, Shown(type), "it lacks an id, a token or a kind we know");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            Log.EventSkipped(log, Shown(type), "it is not made as documented");
        }
        return [];
    }

    private bool IsNew(Reading reading) =>
        reading.Event is DiscordEvent.LoggedIn
            ? Interlocked.Exchange(ref _loggedIn, 1) == 0
            : seen is null || reading.Key is not { } key || seen.First(key);

    private void Deliver(DiscordEvent heard)
    {
        if (Message(heard) is { Place: { Kind: PlaceKind.Unknown } place })
        {
            // Rare, and must not hold up what comes behind it: somebody else waits for an acknowledgement.
            _ = DeliverOncePlacedAsync(heard, place);
        }
        else
        {
            _events.Writer.TryWrite(heard);
        }
    }

    private async Task DeliverOncePlacedAsync(DiscordEvent heard, Place place)
    {
        try
        {
            place = await ask(place.Channel) ?? place;
        }
        catch (Exception e) when (e is DiscordException or OperationCanceledException)
        {
            Log.EventSkipped(log, "channel look-up", "Discord did not answer it");
        }
        _events.Writer.TryWrite(
            heard switch
            {
                DiscordEvent.MessageReceived got => got with { Message = got.Message with { Place = place } },
                DiscordEvent.MessageEdited got => got with { Message = got.Message with { Place = place } },
                _ => heard,
            }
        );
    }

    private static ReceivedMessage? Message(DiscordEvent heard) =>
        heard switch
        {
            DiscordEvent.MessageReceived received => received.Message,
            DiscordEvent.MessageEdited edited => edited.Message,
            _ => null,
        };

    // The name comes from outside: what is not one of Discord's event names is not worth showing.
    private static string Shown(string type) =>
        type.Length <= 40 && type.All(c => char.IsAsciiLetterUpper(c) || c == '_') ? type : "event";
}
