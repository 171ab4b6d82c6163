using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.DiscordNet.Calls;
using Discord;
using Discord.Rest;
using Discord.WebSocket;
using Modal = AskTheDesk.Bot.Port.Messages.Modal;

namespace AskTheDesk.DiscordNet.Sending;

/// <summary>Answers to interactions, through the library's own objects.</summary>
/// <param name="answerable">The interactions that can still be answered.</param>
internal sealed class LinkReplies(
    Recent<SocketInteraction> answerable,
    LibraryCalls calls,
    TimeProvider clock
) : IInteractionReplies
{
    private const int UnknownMessage = 10008;

    private readonly FirstAnswers _first = new(answerable, calls);
    private readonly Recent<RestFollowupMessage> _followUps = new(clock, Interaction.Lifetime);

    public Task DeferAsync(Interaction interaction, bool ephemeral, CancellationToken token) =>
        _first.SendAsync(
            interaction,
            (found, options) =>
                found switch
                {
                    SocketMessageComponent component => component.DeferLoadingAsync(ephemeral, options),
                    SocketModal modal => modal.DeferLoadingAsync(ephemeral, options),
                    _ => found.DeferAsync(ephemeral, options),
                },
            token
        );

    public Task DeferUpdateAsync(Interaction interaction, CancellationToken token) =>
        _first.SendAsync(interaction, (found, options) => found.DeferAsync(options: options), token);

    public async Task<MessageId> ReplyAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        await _first.SendAsync(
            interaction,
            (found, options) => Answers.ReplyAsync(found, message, options),
            token
        );
        return await FindOriginalAsync(interaction, token);
    }

    public Task UpdateAsync(Interaction interaction, OutgoingMessage message, CancellationToken token) =>
        _first.SendAsync(
            interaction,
            (found, options) =>
                found switch
                {
                    SocketMessageComponent component => component.UpdateAsync(Bodies.Edit(message), options),
                    SocketModal modal => modal.UpdateAsync(Bodies.Edit(message), options),
                    _ => throw new ArgumentException(
                        "Only a component's message can be updated.",
                        nameof(interaction)
                    ),
                },
            token
        );

    public Task ShowModalAsync(Interaction interaction, Modal modal, CancellationToken token) =>
        _first.SendAsync(
            interaction,
            (found, options) => found.RespondWithModalAsync(ComponentBodies.Modal(modal), options),
            token
        );

    public Task SuggestAsync(
        Interaction interaction,
        IReadOnlyList<Suggestion> suggestions,
        CancellationToken token
    ) =>
        _first.SendAsync(
            interaction,
            (found, options) =>
                found is SocketAutocompleteInteraction typing
                    ? typing.RespondAsync(
                        suggestions.Select(one => new AutocompleteResult(one.Name, one.Value)),
                        options
                    )
                    : throw new ArgumentException(
                        "Only an option that is being typed takes suggestions.",
                        nameof(interaction)
                    ),
            token
        );

    public async Task<MessageId> EditAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        var found = _first.Find(interaction);
        var call = new RestCall(Routes.Answer(HttpMethod.Patch, interaction, message: null));
        var edited = await calls.SendAsync(
            call,
            options => found.ModifyOriginalResponseAsync(Bodies.Edit(message), options),
            token
        );
        return edited is not null ? new MessageId(edited.Id) : throw LibraryCalls.NoAnswer(call);
    }

    public async Task<MessageId> FollowUpAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        var found = _first.Find(interaction);
        var call = new RestCall(Routes.FollowUp(interaction)) { Repeat = Repeat.OnlyUnsent };
        var sent = await calls.SendAsync(
            call,
            options => Answers.FollowUpAsync(found, message, options),
            token
        );
        if (sent is null)
        {
            throw LibraryCalls.NoAnswer(call);
        }
        _followUps.Keep(sent.Id, sent);
        return new MessageId(sent.Id);
    }

    public Task EditFollowUpAsync(
        Interaction interaction,
        MessageId followUp,
        OutgoingMessage message,
        CancellationToken token
    )
    {
        var call = new RestCall(Routes.Answer(HttpMethod.Patch, interaction, followUp));
        if (message.Files.Count > 0)
        {
            throw new DiscordException(
                DiscordFailure.Rejected,
                $"{call.Route.Name}: Discord.Net puts no files into a follow-up that stands."
            );
        }
        var sent = Find(call, followUp);
        return calls.SendAsync(call, options => sent.ModifyAsync(Bodies.Edit(message), options), token);
    }

    public Task DeleteAsync(Interaction interaction, MessageId? followUp, CancellationToken token)
    {
        var call = new RestCall(Routes.Answer(HttpMethod.Delete, interaction, followUp))
        {
            AlreadyDone = [UnknownMessage],
        };
        if (followUp is { } id)
        {
            var sent = Find(call, id);
            return calls.SendAsync(call, options => sent.DeleteAsync(options), token);
        }
        var found = _first.Find(interaction);
        return calls.SendAsync(call, options => found.DeleteOriginalResponseAsync(options), token);
    }

    private RestFollowupMessage Find(RestCall call, MessageId followUp) =>
        _followUps.Find(followUp.Value) ?? throw LibraryCalls.NoAnswer(call, DiscordFailure.NotFound);

    // The library's answers do not say which message they made.
    private async Task<MessageId> FindOriginalAsync(Interaction interaction, CancellationToken token)
    {
        var found = _first.Find(interaction);
        var call = new RestCall(Routes.Answer(HttpMethod.Get, interaction, message: null));
        var original = await calls.SendAsync(
            call,
            async options => await found.GetOriginalResponseAsync(options) ?? throw Answers.NotThereYet(),
            token
        );
        return original is not null ? new MessageId(original.Id) : throw LibraryCalls.NoAnswer(call);
    }
}
