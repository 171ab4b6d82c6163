using System.Collections.Concurrent;
using System.Diagnostics;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>One of our programs as a process of its own; what it says is kept.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource<string?> _first = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private ChildProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) =>
        {
            _first.TrySetResult(line.Data);
            Keep(line.Data);
        };
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => _process.Id;
    public bool HasEnded => _process.HasExited;

    /// <summary>Its lines on both outputs.</summary>
    public IReadOnlyList<string> Said => [.. _said];

    /// <summary>How much memory it holds, collected or not: bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a program that was built beside this one.</summary>
    /// <param name="folder">Its working directory.</param>
    public static ChildProcess Start(
        string program,
        string folder,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string> environment
    )
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, program), .. arguments]
        )
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        return new ChildProcess(
            Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.")
        );
    }

    /// <summary>What it says first on standard output.</summary>
    /// <exception cref="InvalidOperationException">It ended without a word.</exception>
    public async Task<string> FirstLineAsync(CancellationToken token) =>
        await _first.Task.WaitAsync(token) ?? throw Failed();

    /// <summary>Waits for its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task EndAsync(CancellationToken token)
    {
        await _process.WaitForExitAsync(token);
        if (_process.ExitCode != 0)
        {
            throw Failed();
        }
    }

    /// <summary>What to throw when it ended although it should not have.</summary>
    public InvalidOperationException Failed() => new(string.Join('\n', Said.TakeLast(20)));

    public async ValueTask DisposeAsync()
    {
        if (!HasEnded)
        {
            _process.Kill();
        }
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _said.Enqueue(line);
        }
    }
}
