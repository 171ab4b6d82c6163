using AskTheDesk.Bot.Port;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot;

/// <summary>Makes the link over Discord.Net; registered only in a build that includes the library.</summary>
public delegate IDiscordLink DiscordNetMaker(DiscordOptions options, TimeProvider clock, ILoggerFactory logs);
