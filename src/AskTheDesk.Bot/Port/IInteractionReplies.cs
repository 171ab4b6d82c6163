using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Port;

/// <summary>
/// Answers to interactions. The first answer is due within 3 seconds and settles whether all see it; every
/// other call needs that first answer. Mentions in the text ping nobody but <see cref="OutgoingMessage.Ping"/>.
/// </summary>
public interface IInteractionReplies
{
    /// <summary>First answer: "thinking", to be filled by <see cref="EditAsync"/>.</summary>
    /// <param name="ephemeral">Only the asker will see it and what it becomes.</param>
    Task DeferAsync(Interaction interaction, bool ephemeral, CancellationToken token);

    /// <summary>First answer to a component: nothing to show yet; an edit changes the message it is on.</summary>
    Task DeferUpdateAsync(Interaction interaction, CancellationToken token);

    /// <summary>First answer: a message.</summary>
    Task<MessageId> ReplyAsync(Interaction interaction, OutgoingMessage message, CancellationToken token);

    /// <summary>First answer to a component: the message it is on becomes this.</summary>
    Task UpdateAsync(Interaction interaction, OutgoingMessage message, CancellationToken token);

    /// <summary>First answer to a command or component: a form to fill in.</summary>
    Task ShowModalAsync(Interaction interaction, Modal modal, CancellationToken token);

    /// <summary>The answer to <see cref="DiscordEvent.Autocomplete"/>: 0 to 25 suggestions, best first.</summary>
    Task SuggestAsync(
        Interaction interaction,
        IReadOnlyList<Suggestion> suggestions,
        CancellationToken token
    );

    /// <summary>Replaces the first answer.</summary>
    Task<MessageId> EditAsync(Interaction interaction, OutgoingMessage message, CancellationToken token);

    /// <summary>
    /// One more message. Not repeated when Discord's answer to it is lost
    /// (<see cref="DiscordFailure.Uncertain"/>), since it cannot be told whether it stands.
    /// </summary>
    Task<MessageId> FollowUpAsync(Interaction interaction, OutgoingMessage message, CancellationToken token);

    /// <summary>Replaces a follow-up.</summary>
    Task EditFollowUpAsync(
        Interaction interaction,
        MessageId followUp,
        OutgoingMessage message,
        CancellationToken token
    );

    /// <summary>Removes the first answer or, when named, a follow-up; one that is gone already is fine.</summary>
    Task DeleteAsync(Interaction interaction, MessageId? followUp, CancellationToken token);
}
