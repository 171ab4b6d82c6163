using AskTheDesk.Bot.Rest;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot;

/// <summary>What the bot logs: routes by their template, events by their name, never a token or a text.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "Skipped a {Event} from Discord: {Why}.")]
    public static partial void EventSkipped(ILogger log, string @event, string why);

    [LoggerMessage(LogLevel.Trace, "Heard {Event}.")]
    public static partial void EventHeard(ILogger log, string @event);

    [LoggerMessage(LogLevel.Debug, "Heard a {Event} twice; the second is dropped.")]
    public static partial void EventTwice(ILogger log, string @event);

    [LoggerMessage(LogLevel.Warning, "Skipped a frame from Discord that cannot be read.")]
    public static partial void FrameSkipped(ILogger log);

    [LoggerMessage(LogLevel.Information, "Shard {Shard} is connected{How}.")]
    public static partial void ShardConnected(ILogger log, int shard, string how);

    [LoggerMessage(LogLevel.Information, "Shard {Shard} lost its connection ({Why}); {Next}.")]
    public static partial void ShardLost(ILogger log, int shard, string why, string next);

    [LoggerMessage(LogLevel.Information, "Logging in to Discord with {Shards} shards.")]
    public static partial void LoggingIn(ILogger log, int shards);

    [LoggerMessage(
        LogLevel.Warning,
        "Discord's gateway address could not be had; trying again in {Seconds} s."
    )]
    public static partial void GatewayUnknown(ILogger log, double seconds);

    [LoggerMessage(
        LogLevel.Warning,
        "Only {Remaining} logins are left for {Hours:0.0} h: they are spread out."
    )]
    public static partial void FewStarts(ILogger log, int remaining, double hours);

    [LoggerMessage(LogLevel.Debug, "{Route}: {Outcome}, try {Attempt}, again in {Milliseconds} ms.")]
    public static partial void Retrying(
        ILogger log,
        Route route,
        string outcome,
        int attempt,
        double milliseconds
    );

    [LoggerMessage(LogLevel.Trace, "{Route}: {Outcome}.")]
    public static partial void Answered(ILogger log, Route route, string outcome);

    [LoggerMessage(LogLevel.Warning, "{Route}: Discord answers like a banned address; waiting {Seconds} s.")]
    public static partial void LooksBanned(ILogger log, Route route, double seconds);

    [LoggerMessage(LogLevel.Information, "Logged in to Discord as {Bot}.")]
    public static partial void LoggedIn(ILogger log, string bot);

    [LoggerMessage(LogLevel.Information, "{Count} commands are published, {How}.")]
    public static partial void CommandsPublished(ILogger log, int count, string how);

    [LoggerMessage(LogLevel.Error, "The commands could not be published: {Why}")]
    public static partial void CommandsFailed(ILogger log, string why);

    [LoggerMessage(LogLevel.Critical, "The bot cannot go on: {Why}")]
    public static partial void LinkFailed(ILogger log, string why);

    [LoggerMessage(LogLevel.Error, "{Incident}: {Feature} failed: {Why}\n{Where}")]
    public static partial void FeatureFailed(
        ILogger log,
        string incident,
        string feature,
        string why,
        string where
    );

    [LoggerMessage(LogLevel.Debug, "{Incident}, whole.")]
    public static partial void FeatureFailedWith(ILogger log, string incident, Exception e);

    [LoggerMessage(LogLevel.Warning, "{Incident}: the person who asked could not be told: {Why}")]
    public static partial void ApologyFailed(ILogger log, string incident, string why);

    [LoggerMessage(LogLevel.Warning, "A question is answered by another process: {Why}")]
    public static partial void AnsweredElsewhere(ILogger log, string why);

    [LoggerMessage(LogLevel.Warning, "An interaction may not have been acknowledged: {Why}")]
    public static partial void NotAcknowledged(ILogger log, string why);

    [LoggerMessage(LogLevel.Debug, "Progress was not shown: {Why}")]
    public static partial void ProgressNotShown(ILogger log, string why);

    [LoggerMessage(LogLevel.Information, "An answer goes elsewhere, its interaction is lost: {Why}")]
    public static partial void InteractionLost(ILogger log, string why);

    [LoggerMessage(LogLevel.Warning, "{Incident}: an answer could not be shown: {Why}")]
    public static partial void NotDelivered(ILogger log, string incident, string why);

    [LoggerMessage(LogLevel.Error, "The record: {Why}")]
    public static partial void RecordFailed(ILogger log, string why);

    [LoggerMessage(
        LogLevel.Information,
        "Dropped {Answers} answers from the record, as old as they may get."
    )]
    public static partial void RecordPruned(ILogger log, int answers);

    [LoggerMessage(LogLevel.Information, "No thread was opened on an answer: {Why}")]
    public static partial void ThreadNotOpened(ILogger log, string why);

    [LoggerMessage(LogLevel.Error, "{Incident}: the archive could not be brought up to date: {Why}")]
    public static partial void ReindexFailed(ILogger log, string incident, string why);
}
