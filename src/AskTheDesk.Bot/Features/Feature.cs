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

    /// <summary>
    /// What is to be done about an event; null when it is nothing to this. Told of every event in order, one
    /// after the other, so it decides at once.
    /// </summary>
    /// <returns>The work, run beside other work. An interaction is due an answer in 3 seconds.</returns>
    public abstract Func<CancellationToken, Task>? Take(DiscordEvent heard);
}
