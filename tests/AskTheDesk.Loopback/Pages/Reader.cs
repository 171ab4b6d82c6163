using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Pages;

/// <summary>What one person sees, or everybody when it is nobody in particular. Under the world's lock.</summary>
internal sealed class Reader(World world, ulong? user)
{
    public DateTimeOffset Now => world.Now;

    public IReadOnlyList<Message> In(Channel channel) =>
        [.. world.Messages.In(channel.Id).Where(m => m.OnlyFor is null || m.OnlyFor == user)];

    public Message? Find(ulong? message) => world.Messages.Find(message);

    public Interaction? BehindOf(Message message) => world.Interactions.Find(message.InteractionId);

    /// <summary>The thread that was opened on the message.</summary>
    public Channel? ThreadOn(Message message) =>
        message.Flags.HasFlag(MessageMarks.HasThread) ? world.Channels.GetValueOrDefault(message.Id) : null;

    /// <summary>The form that stands open before the reader: the last one, unless it was sent.</summary>
    public ModalForm? OpenModal(Channel channel)
    {
        var own = world
            .Interactions.Values.Where(i => i.User.Id == user && i.Channel.Id == channel.Id)
            .ToList();
        var opened = own.FindLastIndex(i => i.Modal is not null);
        return opened >= 0 && own.Skip(opened).All(i => i.Type != InteractionType.Modal)
            ? own[opened].Modal
            : null;
    }

    /// <summary>Uses of the reader's that the bot let pass without a word.</summary>
    public IReadOnlyList<Interaction> Failed(Channel channel) =>
        [
            .. world.Interactions.Values.Where(i =>
                i.User.Id == user
                && i.Channel.Id == channel.Id
                && i.Type != InteractionType.Autocomplete
                && i.AcknowledgedAt is null
                && Now - i.CreatedAt > InteractionBook.Acknowledge
            ),
        ];

    public bool IsPinged(Message message) =>
        message.PingsEveryone || (user is { } id && message.Pings.Contains(id));
}
