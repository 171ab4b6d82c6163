using System.Threading.Channels;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Port;

/// <summary>
/// All that the bot needs of Discord: events in, messages out. Two links stand behind it, our own over the
/// public API and one over Discord.Net. A call that fails throws <see cref="DiscordException"/>.
/// </summary>
public interface IDiscordLink : IAsyncDisposable
{
    /// <summary>What happens, each thing once, in the order it came; ends when <see cref="RunAsync"/> does.</summary>
    ChannelReader<DiscordEvent> Events { get; }

    /// <summary>Answers to interactions. Usable until disposal, also after <see cref="RunAsync"/> ended.</summary>
    IInteractionReplies Replies { get; }

    /// <summary>Messages in channels. Usable until disposal, also after <see cref="RunAsync"/> ended.</summary>
    IChannelMessages Messages { get; }

    /// <summary>Logs in and stays connected until cancelled, when it logs off and returns.</summary>
    /// <exception cref="DiscordException">Trying again would not help; the message says what to change.</exception>
    Task RunAsync(CancellationToken token);

    /// <summary>
    /// Makes Discord's list of the bot's commands equal these, after <see cref="DiscordEvent.LoggedIn"/>.
    /// Writes only where they differ.
    /// </summary>
    /// <returns>Whether anything had to be written.</returns>
    Task<bool> PublishCommandsAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken token);

    /// <summary>Someone's name and roles in a server; null when they are no member of it.</summary>
    Task<Person?> FindMemberAsync(GuildId guild, UserId user, CancellationToken token);
}
