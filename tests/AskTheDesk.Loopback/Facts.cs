using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback;

/// <summary>What happened so far, for checks of "exactly once" and of budgets.</summary>
public sealed class Facts
{
    private readonly World world;
    private readonly RateLimiter limiter;

    internal Facts(World world, RateLimiter limiter) => (this.world, this.limiter) = (world, limiter);

    /// <summary>Every interaction that is still kept, oldest first.</summary>
    public IReadOnlyList<Interaction> Interactions
    {
        get
        {
            lock (world.Gate)
            {
                return [.. world.Interactions.Values];
            }
        }
    }

    /// <summary>Every message that is still kept, ephemeral ones included, oldest first.</summary>
    public IReadOnlyList<Message> Messages
    {
        get
        {
            lock (world.Gate)
            {
                return [.. world.Messages.Values];
            }
        }
    }

    /// <summary>Counts over every interaction there ever was.</summary>
    public Tally Tally
    {
        get
        {
            lock (world.Gate)
            {
                return world.Interactions.Tally;
            }
        }
    }

    /// <summary>The bot's replies to a message, oldest first.</summary>
    public IReadOnlyList<Message> RepliesTo(Message asked)
    {
        lock (world.Gate)
        {
            return
            [
                .. world
                    .Messages.In(asked.ChannelId)
                    .Where(m => m.RepliesTo == asked.Id && m.Author.Id == world.Bot.Id),
            ];
        }
    }

    /// <summary>Where the loopback Discord itself failed, by no fault of the bot: empty, or a test is worth nothing.</summary>
    public IReadOnlyList<string> Broken
    {
        get
        {
            lock (world.Gate)
            {
                return [.. world.Broken];
            }
        }
    }

    /// <summary>Answers of 429 so far.</summary>
    public int RateLimited => limiter.Refused;

    /// <summary>How often commands were registered, changed or removed.</summary>
    public int CommandWrites => world.Commands.Writes;

    /// <summary>The names of the commands of a server, or of the global ones.</summary>
    public IReadOnlyList<string> Commands(ulong? guild = null)
    {
        lock (world.Gate)
        {
            return [.. world.Commands.In(guild).Select(c => c.Name)];
        }
    }

    /// <summary>Waits until a global command of this name is registered.</summary>
    /// <exception cref="TimeoutException">It was not in time.</exception>
    public Task Registered(string command, CancellationToken token) =>
        world.Changes.WaitAsync<object>(
            () => world.Commands.All.Any(c => c.Name == command) ? true : null,
            $"the command {command}",
            token
        );

    /// <summary>Whether the message was written to a socket.</summary>
    public bool WasDelivered(Message message)
    {
        lock (world.Gate)
        {
            return world.Messages.Find(message.Id)?.DeliveredAt is not null;
        }
    }
}
