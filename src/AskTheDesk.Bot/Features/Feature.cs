using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;

namespace AskTheDesk.Bot.Features;

/// <summary>
/// Something the bot does. A new one is one file: every class that derives from this is found, made with what
/// it asks for, told what happens, and its commands are published.
/// </summary>
public abstract class Feature
{
    /// <summary>What Discord shall offer; empty for what is reached by writing or clicking.</summary>
    public virtual IReadOnlyList<CommandDefinition> Commands => [];

    /// <summary>Whether it is for this to handle. Asked for every event, so it decides at once.</summary>
    public abstract bool Takes(DiscordEvent heard);

    /// <summary>Handles what it takes; several may run at once. An interaction is due an answer in 3 seconds.</summary>
    public abstract Task HandleAsync(DiscordEvent heard, CancellationToken token);
}
