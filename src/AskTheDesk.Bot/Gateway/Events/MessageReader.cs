using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Gateway.Events;

/// <summary>Reads messages.</summary>
internal sealed class MessageReader(ChannelDirectory places)
{
    /// <summary>The message, or null when its id, channel or author is missing.</summary>
    public ReceivedMessage? Read(MessageJson json)
    {
        var author = People.Read(json.Author, json.Member, json.WebhookId is not null);
        if (json.Id == 0 || json.ChannelId == 0 || author is null)
        {
            return null;
        }
        return new ReceivedMessage(new MessageId(json.Id), Place(json), author, json.Content ?? "")
        {
            Mentions = [.. (json.Mentions ?? []).Select(user => new UserId(user.Id))],
            RepliesTo = json.MessageReference?.MessageId is { } replied ? new MessageId(replied) : null,
            RepliesToAuthor = json.ReferencedMessage?.Author is { } of ? new UserId(of.Id) : null,
        };
    }

    /// <summary>Whether a person wrote it, rather than the system or a command's answer.</summary>
    public static bool IsWritten(MessageJson json) => json.Type is null or 0 or 19;

    private Place Place(MessageJson json)
    {
        var channel = new ChannelId(json.ChannelId);
        return json.GuildId is { } guild
            ? places.Find(channel) ?? new Place(channel, PlaceKind.Unknown) { Guild = new GuildId(guild) }
            : new Place(channel, PlaceKind.Direct);
    }
}
