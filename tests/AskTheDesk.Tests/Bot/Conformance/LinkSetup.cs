using AskTheDesk.Bot;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>What a link is made from.</summary>
public sealed record LinkSetup(DiscordOptions Options, ILoggerFactory Logs);
