using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Bot.Rest.Messages;
using AskTheDesk.DiscordNet.Calls;
using Discord;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Sending;

/// <summary>Messages in channels, through Discord.Net.</summary>
internal sealed class LinkMessages(
    DiscordShardedClient client,
    LibraryCalls calls,
    Nonces nonces,
    TimeProvider clock
) : IChannelMessages
{
    private const int UnknownMessage = 10008;
    private const int ThreadExists = 160004;

    // The library keeps a server's channels, but no direct conversation.
    private readonly Recent<IMessageChannel> _direct = new(clock, TimeSpan.FromHours(1));

    public async Task<MessageId> SendAsync(
        ChannelId channel,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        var place = await FindAsync(channel, token);
        var nonce = message.Nonce ?? nonces.Next();
        var call = new RestCall(Routes.Messages(channel));
        var sent = await calls.SendAsync(
            call,
            options =>
            {
                calls.Mark(nonce);
                return SendAsync(place, message, options);
            },
            token
        );
        return sent is not null ? new MessageId(sent.Id) : throw LibraryCalls.NoAnswer(call);
    }

    public async Task EditAsync(
        ChannelId channel,
        MessageId edited,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        var place = await FindAsync(channel, token);
        await calls.SendAsync(
            new RestCall(Routes.Message(HttpMethod.Patch, channel, edited)),
            options => place.ModifyMessageAsync(edited.Value, Bodies.Edit(message), options),
            token
        );
    }

    public async Task DeleteAsync(ChannelId channel, MessageId deleted, CancellationToken token)
    {
        var place = await FindAsync(channel, token);
        await calls.SendAsync(
            new RestCall(Routes.Message(HttpMethod.Delete, channel, deleted))
            {
                AlreadyDone = [UnknownMessage],
            },
            options => place.DeleteMessageAsync(deleted.Value, options),
            token
        );
    }

    public async Task TypingAsync(ChannelId channel, CancellationToken token)
    {
        try
        {
            var place = await FindAsync(channel, token);
            await calls.SendAsync(
                new RestCall(Routes.Typing(channel)) { Repeat = Repeat.Never },
                options => place.TriggerTypingAsync(options),
                token
            );
        }
        catch (DiscordException)
        {
            // The message that follows meets the same trouble, and tells.
        }
    }

    public async Task<ChannelId> OpenThreadAsync(
        ChannelId channel,
        MessageId start,
        string name,
        CancellationToken token
    )
    {
        var call = new RestCall(Routes.Thread(channel, start)) { AlreadyDone = [ThreadExists] };
        if (await FindAsync(channel, token) is not ITextChannel text)
        {
            throw LibraryCalls.NoAnswer(call, DiscordFailure.Rejected);
        }
        // The library wants the message itself, not its number.
        var message = await calls.SendAsync(
            new RestCall(Routes.Message(HttpMethod.Get, channel, start)),
            options => text.GetMessageAsync(start.Value, CacheMode.AllowDownload, options),
            token
        );
        var type = text is INewsChannel ? ThreadType.NewsThread : ThreadType.PublicThread;
        await calls.SendAsync(
            call,
            options =>
                text.CreateThreadAsync(
                    name,
                    type,
                    message: message ?? throw LibraryCalls.NoAnswer(call, DiscordFailure.NotFound),
                    options: options
                ),
            token
        );
        // A thread has the number of the message it was opened on.
        return new ChannelId(start.Value);
    }

    public async Task<ChannelId> OpenDirectAsync(UserId user, CancellationToken token)
    {
        var call = new RestCall(Routes.OpenDirect());
        var found = await calls.SendAsync(
            call,
            options => client.Rest.GetUserAsync(user.Value, options),
            token
        );
        var direct = found is null
            ? null
            : await calls.SendAsync(call, options => found.CreateDMChannelAsync(options), token);
        if (direct is null)
        {
            throw LibraryCalls.NoAnswer(call, DiscordFailure.NotFound);
        }
        _direct.Keep(direct.Id, direct);
        return new ChannelId(direct.Id);
    }

    private static Task<IUserMessage> SendAsync(
        IMessageChannel place,
        OutgoingMessage message,
        RequestOptions options
    )
    {
        var reply = message.ReplyTo is { } to ? new MessageReference(to.Value, failIfNotExists: false) : null;
        var text = message.Content.Length == 0 ? null : message.Content;
        var rows = message.Rows.Count == 0 ? null : ComponentBodies.Rows(message.Rows);
        return message.Files.Count == 0
            ? place.SendMessageAsync(
                text,
                options: options,
                allowedMentions: Bodies.Mentions(message),
                messageReference: reply,
                components: rows,
                embeds: Bodies.Embeds(message)
            )
            : place.SendFilesAsync(
                Bodies.Files(message),
                text,
                options: options,
                allowedMentions: Bodies.Mentions(message),
                messageReference: reply,
                components: rows,
                embeds: Bodies.Embeds(message)
            );
    }

    private async Task<IMessageChannel> FindAsync(ChannelId channel, CancellationToken token)
    {
        if ((client.GetChannel(channel.Value) as IMessageChannel ?? _direct.Find(channel.Value)) is { } known)
        {
            return known;
        }
        var call = new RestCall(Routes.Channel(channel));
        var found = await calls.SendAsync(
            call,
            options => client.Rest.GetChannelAsync(channel.Value, options),
            token
        );
        if (found is not IMessageChannel place)
        {
            throw LibraryCalls.NoAnswer(call, DiscordFailure.NotFound);
        }
        _direct.Keep(channel.Value, place);
        return place;
    }
}
