using System.Globalization;
using AskTheDesk.Cli.Output;
using AskTheDesk.Evaluation.Running.Progress;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>Shows how far a run has come and how long it will take.</summary>
internal sealed class EvalProgress(CliContext context) : IProgress<RunProgress>, IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly long _started = context.Clock.GetTimestamp();
    private readonly StatusLine _line = new(context);
    private TimeSpan _shown = -Often;

    /// <summary>Not for each question: a terminal is slower than a search.</summary>
    public void Report(RunProgress value)
    {
        lock (_lock)
        {
            var elapsed = context.Clock.GetElapsedTime(_started);
            if (elapsed - _shown >= Often || value.Done == value.Total)
            {
                _line.Show(Text(value, elapsed));
                _shown = elapsed;
            }
        }
    }

    public void Dispose() => _line.Dispose();

    /// <summary>Such as <c>120 of 780, 14 wrong, about 1:20 left</c>.</summary>
    internal static string Text(RunProgress progress, TimeSpan elapsed)
    {
        var left = progress.Left(elapsed) is { } time
            ? string.Create(
                CultureInfo.InvariantCulture,
                $", about {(int)time.TotalMinutes}:{time.Seconds:00} left"
            )
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{progress.Done} of {progress.Total}, {progress.Wrong} wrong{left}"
        );
    }
}
