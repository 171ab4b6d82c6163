using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Users;

/// <summary>What a user began, and what came of it. Every wait ends in a TimeoutException when nothing comes.</summary>
public sealed class PlayedInteraction
{
    private readonly Stage stage;

    internal PlayedInteraction(Stage stage, ulong id) => (this.stage, Id) = (stage, id);

    public ulong Id { get; }

    /// <summary>The interaction as it stands.</summary>
    public Interaction Now
    {
        get
        {
            lock (World.Gate)
            {
                return World.Interactions[Id];
            }
        }
    }

    /// <summary>The first answer as it stands, "thinking" included; null when there is none.</summary>
    public Message? Original => Find(Now.OriginalId);

    /// <summary>What the user is told when three seconds pass: the application did not respond.</summary>
    public bool HasFailed =>
        Now.AcknowledgedAt is null && World.Now - Now.CreatedAt > InteractionBook.Acknowledge;

    private World World => stage.World;

    public Task<Interaction> Acknowledged(CancellationToken token) =>
        Wait(
            () => World.Interactions[Id] is { AcknowledgedAt: not null } now ? now : null,
            "an acknowledgement",
            token
        );

    /// <summary>The first answer, once it is no longer "thinking".</summary>
    public Task<Message> Reply(CancellationToken token) => Reply(_ => true, token);

    /// <summary>The first answer, once it is as asked.</summary>
    public Task<Message> Reply(Func<Message, bool> isIt, CancellationToken token) =>
        Wait(() => Find(Now.OriginalId) is { IsLoading: false } m && isIt(m) ? m : null, "an answer", token);

    /// <summary>The follow-up of the given number, from 0.</summary>
    public Task<Message> FollowUp(int number, CancellationToken token) =>
        Wait(() => Now.FollowUps.Count > number ? Find(Now.FollowUps[number]) : null, "a follow-up", token);

    /// <summary>Waits until the first answer was deleted.</summary>
    public Task Deleted(CancellationToken token) =>
        Wait(() => Now.OriginalId is { } id && Find(id) is null ? Now : null, "a deletion", token);

    public Task<ModalForm> Modal(CancellationToken token) => Wait(() => Now.Modal, "a modal", token);

    public async Task<IReadOnlyList<Choice>> Choices(CancellationToken token) =>
        await Wait(() => Now.Choices, "suggestions", token);

    private Task<T> Wait<T>(Func<T?> look, string what, CancellationToken token)
        where T : class => World.Changes.WaitAsync(look, $"{what} to {Now.Type} {Now.Name}", token);

    private Message? Find(ulong? id)
    {
        lock (World.Gate)
        {
            return World.Messages.Find(id);
        }
    }
}
