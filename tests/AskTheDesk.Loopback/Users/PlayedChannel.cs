using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Users;

/// <summary>A channel, thread or DM that a test looks at.</summary>
public sealed class PlayedChannel
{
    private readonly Stage stage;

    internal PlayedChannel(Stage stage, ulong id) => (this.stage, Id) = (stage, id);

    public ulong Id { get; }

    /// <summary>The channel as it stands.</summary>
    public Channel Now => Read(() => World.Channels[Id]);

    public string Name => Now.Name;

    /// <summary>What everybody in the channel sees, oldest first: no ephemeral messages.</summary>
    public IReadOnlyList<Message> Messages => Read(() => Seen().ToList());

    /// <summary>The threads under this channel, oldest first.</summary>
    public IReadOnlyList<PlayedChannel> Threads =>
        Read(() =>
            World
                .Channels.Values.Where(c => c.IsThread && c.ParentId == Id)
                .Select(c => new PlayedChannel(stage, c.Id))
                .ToList()
        );

    /// <summary>When the bot last showed that it types; null when it never did.</summary>
    public DateTimeOffset? TypedAt =>
        Read(() => World.TypedAt.TryGetValue(Id, out var at) ? at : (DateTimeOffset?)null);

    private World World => stage.World;

    /// <summary>The first message, by anybody, that is as asked; waits for it.</summary>
    /// <exception cref="TimeoutException">There was none in time.</exception>
    public Task<Message> Message(Func<Message, bool> isIt, CancellationToken token) =>
        World.Changes.WaitAsync(() => Seen().FirstOrDefault(isIt), $"a message in #{Name}", token);

    /// <summary>The bot's answer to a message that mentioned it or came by DM: its first reply, no longer "thinking".</summary>
    /// <exception cref="TimeoutException">There was none in time.</exception>
    public Task<Message> ReplyTo(Message asked, CancellationToken token) =>
        Message(m => m.RepliesTo == asked.Id && m.Author.Id == World.Bot.Id && !m.IsLoading, token);

    /// <summary>The first thread under this channel; waits for it.</summary>
    /// <exception cref="TimeoutException">There was none in time.</exception>
    public Task<PlayedChannel> Thread(CancellationToken token) =>
        World.Changes.WaitAsync(() => Threads.Count > 0 ? Threads[0] : null, $"a thread in #{Name}", token);

    /// <summary>Waits until the bot shows that it types.</summary>
    /// <exception cref="TimeoutException">It did not in time.</exception>
    public Task Typing(CancellationToken token) =>
        World.Changes.WaitAsync(() => TypedAt as object, $"typing in #{Name}", token);

    /// <summary>Takes permissions from the bot in this channel and its threads.</summary>
    public void DenyBot(Permissions denied) =>
        Overwrite(new Overwrite(World.Bot.Id, false, Permissions.None, denied));

    public void Deny(Role role, Permissions denied) =>
        Overwrite(new Overwrite(role.Id, true, Permissions.None, denied));

    /// <summary>Archives this thread.</summary>
    public void Archive(bool locked = false)
    {
        lock (World.Gate)
        {
            var thread = Now.Thread ?? throw new InvalidOperationException($"#{Name} is no thread.");
            World.Threads.Change(
                Now with
                {
                    Thread = thread with
                    {
                        IsArchived = true,
                        IsLocked = locked,
                        ArchiveChangedAt = World.Now,
                    },
                }
            );
        }
    }

    private void Overwrite(Overwrite overwrite)
    {
        lock (World.Gate)
        {
            var channel = Now with
            {
                Overwrites = [.. Now.Overwrites.Where(o => o.Target != overwrite.Target), overwrite],
            };
            World.Channels[Id] = channel;
            stage.Tell("CHANNEL_UPDATE", channel.GuildId, ChannelShape.Of(channel));
        }
    }

    private IEnumerable<Message> Seen() => World.Messages.In(Id).Where(m => m.OnlyFor is null);

    private T Read<T>(Func<T> read)
    {
        lock (World.Gate)
        {
            return read();
        }
    }
}
