using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Cli.Output;

/// <summary>One line on standard error that says what is going on and is gone when it is over.</summary>
internal sealed class StatusLine(CliContext context)
    : IProgress<DeskProgress>,
        IProgress<IndexProgress>,
        IDisposable
{
    private const string Erase = "\r\e[K";

    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    private bool _isShown;
    private long _shownAt;

    public void Report(DeskProgress value)
    {
        if (value is DeskProgress.Searched searched)
        {
            Show($"{searched.Hits} of {searched.Passages} passages found; writing …");
        }
        else if (value is DeskProgress.FellBack fell)
        {
            Show($"The model did not answer ({fell.Why}); quoting …");
        }
    }

    /// <summary>Not for each article: a terminal is slower than an index.</summary>
    public void Report(IndexProgress value)
    {
        var now = context.Clock.GetTimestamp();
        if (!_isShown || context.Clock.GetElapsedTime(_shownAt, now) >= Often)
        {
            Show($"{value.Root}: {value.Read} articles read, {value.Changed} changed …");
            _shownAt = now;
        }
    }

    /// <summary>Replaces what the line says; nothing where no one watches.</summary>
    public void Show(string text)
    {
        if (context.IsWatched)
        {
            context.Error.Write(Erase + PlainText.Clean(text));
            context.Error.Flush();
            _isShown = true;
        }
    }

    public void Dispose()
    {
        if (_isShown)
        {
            context.Error.Write(Erase);
            context.Error.Flush();
        }
    }
}
