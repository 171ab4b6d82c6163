using AskTheDesk.Bot.Rest;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.DiscordNet;

/// <summary>What the link over Discord.Net logs: never a token or a text.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Debug, "Discord.Net ({Source}): {Message}")]
    public static partial void LibraryTells(ILogger log, string source, string message);

    [LoggerMessage(LogLevel.Warning, "Discord.Net ({Source}): {Message}")]
    public static partial void LibraryWarns(ILogger log, string source, string message);

    [LoggerMessage(LogLevel.Information, "Discord.Net ({Source}): {Exception}.")]
    public static partial void LibraryFailed(ILogger log, string source, string exception);

    [LoggerMessage(LogLevel.Warning, "Discord could not be reached; trying again in {Seconds} s.")]
    public static partial void LoginDelayed(ILogger log, double seconds);

    [LoggerMessage(LogLevel.Debug, "Heard a {Event} twice; the second is dropped.")]
    public static partial void EventTwice(ILogger log, string @event);

    [LoggerMessage(LogLevel.Debug, "{Route}: {Outcome}, try {Attempt}, again in {Milliseconds} ms.")]
    public static partial void Retrying(
        ILogger log,
        Route route,
        string outcome,
        int attempt,
        double milliseconds
    );
}
