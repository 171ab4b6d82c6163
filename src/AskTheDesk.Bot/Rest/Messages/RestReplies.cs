using System.Text.Json.Serialization.Metadata;
using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Json.Sent.Callbacks;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Rest.Calls;

namespace AskTheDesk.Bot.Rest.Messages;

/// <summary>Answers to interactions, over the public API. They carry the interaction's token, not the bot's.</summary>
internal sealed class RestReplies(RestClient rest) : IInteractionReplies
{
    private const int EphemeralFlag = 64;
    private const int UnknownMessage = 10008;

    public Task DeferAsync(Interaction interaction, bool ephemeral, CancellationToken token) =>
        AnswerAsync(
            interaction,
            new(CallbackType.Defer, new FlagsBody(ephemeral ? EphemeralFlag : null)),
            SentJson.Default.FlagsCallback,
            token
        );

    public Task DeferUpdateAsync(Interaction interaction, CancellationToken token) =>
        AnswerAsync(
            interaction,
            new(CallbackType.DeferUpdate, Data: null),
            SentJson.Default.FlagsCallback,
            token
        );

    public async Task<MessageId> ReplyAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        var call = First(
            Routes.Callback(interaction, withMessage: true),
            Body(CallbackType.Message, MessageBodies.Answer(message), message)
        );
        return AnswerReader.CallbackMessage(await rest.SendAsync(call, token))
            ?? await FindOriginalAsync(interaction, token);
    }

    public Task UpdateAsync(Interaction interaction, OutgoingMessage message, CancellationToken token) =>
        rest.SendAsync(
            First(
                Routes.Callback(interaction, withMessage: false),
                Body(CallbackType.Update, MessageBodies.Edit(message), message)
            ),
            token
        );

    public Task ShowModalAsync(Interaction interaction, Modal modal, CancellationToken token) =>
        AnswerAsync(
            interaction,
            new(CallbackType.Modal, ComponentBodies.Modal(modal)),
            SentJson.Default.ModalCallback,
            token
        );

    public Task SuggestAsync(
        Interaction interaction,
        IReadOnlyList<Suggestion> suggestions,
        CancellationToken token
    )
    {
        var choices = suggestions.Select(suggestion => new ChoiceBody(suggestion.Name, suggestion.Value));
        return AnswerAsync(
            interaction,
            new(CallbackType.Choices, new ChoicesBody([.. choices])),
            SentJson.Default.ChoicesCallback,
            token
        );
    }

    public async Task<MessageId> EditAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        var call = Edit(Routes.Answer(HttpMethod.Patch, interaction, message: null), message);
        return new(AnswerReader.Id(call.Route, await rest.SendAsync(call, token)));
    }

    public async Task<MessageId> FollowUpAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        var body = RestBody.Of(MessageBodies.Answer(message), SentJson.Default.MessageBody, message.Files);
        var call = new RestCall(Routes.FollowUp(interaction), body) { Repeat = Repeat.OnlyUnsent };
        return new(AnswerReader.Id(call.Route, await rest.SendAsync(call, token)));
    }

    public Task EditFollowUpAsync(
        Interaction interaction,
        MessageId followUp,
        OutgoingMessage message,
        CancellationToken token
    ) => rest.SendAsync(Edit(Routes.Answer(HttpMethod.Patch, interaction, followUp), message), token);

    public Task DeleteAsync(Interaction interaction, MessageId? followUp, CancellationToken token) =>
        rest.SendAsync(
            new RestCall(Routes.Answer(HttpMethod.Delete, interaction, followUp))
            {
                AlreadyDone = [UnknownMessage],
            },
            token
        );

    private async Task<MessageId> FindOriginalAsync(Interaction interaction, CancellationToken token)
    {
        var call = new RestCall(Routes.Answer(HttpMethod.Get, interaction, message: null));
        return new(AnswerReader.Id(call.Route, await rest.SendAsync(call, token)));
    }

    private Task<byte[]> AnswerAsync<T>(
        Interaction interaction,
        CallbackBody<T> body,
        JsonTypeInfo<CallbackBody<T>> type,
        CancellationToken token
    ) =>
        rest.SendAsync(
            First(Routes.Callback(interaction, withMessage: false), RestBody.Of(body, type)),
            token
        );

    private static RestCall First(Route route, RestBody body) =>
        new(route, body) { Repeat = Repeat.FirstAnswer };

    private static RestBody Body(CallbackType type, MessageBody body, OutgoingMessage message) =>
        RestBody.Of(
            new CallbackBody<MessageBody>(type, body),
            SentJson.Default.MessageCallback,
            message.Files
        );

    private static RestCall Edit(Route route, OutgoingMessage message) =>
        new(route, RestBody.Of(MessageBodies.Edit(message), SentJson.Default.MessageBody, message.Files));
}
