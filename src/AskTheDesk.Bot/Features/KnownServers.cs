using AskTheDesk.Bot.Permitting;
using AskTheDesk.Bot.Port;

namespace AskTheDesk.Bot.Features;

/// <summary>Keeps in mind in which servers the bot is, whose members may write to it.</summary>
internal sealed class KnownServers(DirectAccess direct) : Feature
{
    public override Func<CancellationToken, Task>? Take(DiscordEvent heard)
    {
        direct.Heard(heard);
        return null;
    }
}
