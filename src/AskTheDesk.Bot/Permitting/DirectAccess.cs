using System.Collections.Concurrent;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Permitting;

/// <summary>Lets members of an allowed server ask in a direct conversation, and nobody else.</summary>
internal sealed class DirectAccess(AccessRules rules, IDiscordLink link, TimeProvider clock)
{
    private static readonly TimeSpan GrantLasts = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan DenialLasts = TimeSpan.FromMinutes(1);

    /// <summary>Users remembered; when there are more, all are asked for anew.</summary>
    private const int MostUsers = 10_000;

    /// <summary>Servers asked about one user.</summary>
    private const int MostServers = 50;

    private static readonly Access.Denied Stranger = new(
        "I answer members of the newsroom's servers only. If you are one, ask in a channel there."
    );

    private readonly ConcurrentDictionary<GuildId, bool> _servers = new();
    private readonly ConcurrentDictionary<UserId, (Access Access, DateTimeOffset Until)> _known = new();
    private int _departures;

    /// <summary>Learns in which servers the bot is.</summary>
    public void Heard(DiscordEvent heard)
    {
        switch (heard)
        {
            case DiscordEvent.ServerJoined joined when rules.Allows(joined.Guild):
                _servers[joined.Guild] = true;
                break;
            case DiscordEvent.ServerLeft left:
                _servers.TryRemove(left.Guild, out _);
                Interlocked.Increment(ref _departures);
                _known.Clear();
                break;
        }
    }

    /// <summary>Whether somebody may ask in a direct conversation.</summary>
    /// <exception cref="DiscordException">Discord could not be asked.</exception>
    public async Task<Access> JudgeAsync(UserId user, CancellationToken token)
    {
        var now = clock.GetUtcNow();
        if (_known.TryGetValue(user, out var known) && now < known.Until)
        {
            return known.Access;
        }
        var departures = Volatile.Read(ref _departures);
        var access = await LookAsync(user, token);
        if (departures == Volatile.Read(ref _departures))
        {
            Remember(user, access, now);
        }
        return access;
    }

    /// <summary>Not called for what was found in servers one of which the bot has left meanwhile.</summary>
    private void Remember(UserId user, Access access, DateTimeOffset now)
    {
        if (_known.Count >= MostUsers)
        {
            _known.Clear();
        }
        _known[user] = (access, now + (access is Access.Granted ? GrantLasts : DenialLasts));
    }

    /// <summary>The widest access that one of the servers gives.</summary>
    private async Task<Access> LookAsync(UserId user, CancellationToken token)
    {
        Access best = Stranger;
        DiscordException? failed = null;
        foreach (var guild in _servers.Keys.OrderBy(guild => guild.Value).Take(MostServers))
        {
            try
            {
                best = Wider(best, await InAsync(guild, user, token));
            }
            catch (DiscordException e)
            {
                failed = e;
            }
            if (best is Access.Granted { Sources: [] })
            {
                return best;
            }
        }
        return failed is not null && best is not Access.Granted ? throw failed : best;
    }

    private async Task<Access> InAsync(GuildId guild, UserId user, CancellationToken token)
    {
        try
        {
            return await link.FindMemberAsync(guild, user, token) is { } member
                ? rules.OfMember(guild, member)
                : Stranger;
        }
        catch (DiscordException e) when (e.Failure is DiscordFailure.NotFound or DiscordFailure.Forbidden)
        {
            return Stranger;
        }
    }

    private static Access Wider(Access one, Access other) =>
        (one, other) switch
        {
            (Access.Granted, Access.Granted { Sources: [] }) => other,
            (Access.Granted, _) => one,
            (_, Access.Granted) => other,
            _ => ReferenceEquals(one, Stranger) ? other : one,
        };
}
