using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Port;

namespace AskTheDesk.Bot.Gateway.Events;

/// <summary>What a frame of the gateway's comes down to.</summary>
/// <param name="Key">What a twin of it would have too; null when twins do no harm.</param>
internal sealed record Reading(DiscordEvent Event, EventKey? Key = null);
