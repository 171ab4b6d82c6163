using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>Keeps every log entry of every level as it would be printed, exceptions included.</summary>
/// <param name="keep">False only sees to it that every entry can be printed.</param>
internal sealed class CollectedLogs(bool keep = true) : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyCollection<string> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) { }

    public void Dispose() { }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Keep($"scope {state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        var fields = state is IEnumerable<KeyValuePair<string, object?>> pairs
            ? string.Join(", ", pairs.Select(pair => $"{pair.Key}={pair.Value}"))
            : "";
        Keep($"{logLevel} {eventId} {formatter(state, exception)} [{fields}] {exception}");
    }

    private void Keep(string entry)
    {
        if (keep)
        {
            _entries.Enqueue(entry);
        }
    }
}
