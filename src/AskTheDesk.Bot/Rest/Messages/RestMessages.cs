using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Json.Sent.Requests;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Rest.Calls;

namespace AskTheDesk.Bot.Rest.Messages;

/// <summary>Messages in channels, over the public API.</summary>
internal sealed class RestMessages(RestClient rest, Nonces nonces) : IChannelMessages
{
    private const int UnknownMessage = 10008;
    private const int ThreadExists = 160004;

    public async Task<MessageId> SendAsync(
        ChannelId channel,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        var body = MessageBodies.Channel(message, message.Nonce ?? nonces.Next());
        var call = new RestCall(Routes.Messages(channel), Body(message, body));
        return new(AnswerReader.Id(call.Route, await rest.SendAsync(call, token)));
    }

    public Task EditAsync(
        ChannelId channel,
        MessageId edited,
        OutgoingMessage message,
        CancellationToken token
    ) =>
        rest.SendAsync(
            new RestCall(
                Routes.Message(HttpMethod.Patch, channel, edited),
                Body(message, MessageBodies.Edit(message))
            ),
            token
        );

    public Task DeleteAsync(ChannelId channel, MessageId deleted, CancellationToken token) =>
        rest.SendAsync(
            new RestCall(Routes.Message(HttpMethod.Delete, channel, deleted))
            {
                AlreadyDone = [UnknownMessage],
            },
            token
        );

    public async Task TypingAsync(ChannelId channel, CancellationToken token)
    {
        try
        {
            await rest.SendAsync(new RestCall(Routes.Typing(channel)) { Repeat = Repeat.Never }, token);
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
        var body = RestBody.Of(new ThreadBody(name), SentJson.Default.ThreadBody);
        await rest.SendAsync(
            new RestCall(Routes.Thread(channel, start), body) { AlreadyDone = [ThreadExists] },
            token
        );
        // A thread has the number of the message it was opened on.
        return new ChannelId(start.Value);
    }

    public async Task<ChannelId> OpenDirectAsync(UserId user, CancellationToken token)
    {
        var body = RestBody.Of(new DirectBody($"{user}"), SentJson.Default.DirectBody);
        var call = new RestCall(Routes.OpenDirect(), body);
        return new(AnswerReader.Id(call.Route, await rest.SendAsync(call, token)));
    }

    private static RestBody Body(OutgoingMessage message, MessageBody body) =>
        RestBody.Of(body, SentJson.Default.MessageBody, message.Files);
}
