using Discord;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.DiscordNet.Connections;

/// <summary>
/// Passes on what Discord.Net tells of its connections. What it tells of requests is left out, as the
/// addresses in it hold interactions' tokens; of an exception only the type is told, as its text can repeat
/// what a user wrote.
/// </summary>
internal sealed class LibraryLog(ILogger log)
{
    private const string Gateway = "Gateway";
    private const string Shard = "Shard #";

    public Task WriteAsync(LogMessage message)
    {
        if (message.Exception is { } e)
        {
            Log.LibraryFailed(log, message.Source, e.GetType().Name);
        }
        else if (IsGateway(message.Source) && message.Severity <= LogSeverity.Warning)
        {
            Log.LibraryWarns(log, message.Source, message.Message);
        }
        else if (IsGateway(message.Source))
        {
            Log.LibraryTells(log, message.Source, message.Message);
        }
        return Task.CompletedTask;
    }

    private static bool IsGateway(string source) =>
        string.Equals(source, Gateway, StringComparison.Ordinal)
        || source.StartsWith(Shard, StringComparison.Ordinal);
}
