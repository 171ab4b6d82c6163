using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace AskTheDesk.Benchmarks.Kills;

/// <summary>The command line's <c>index</c>, as its own process.</summary>
internal sealed class IndexProcess : IDisposable
{
    private const string Note = "writer.json";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    private readonly Process _process;
    private readonly string _lucene;
    private readonly IReadOnlyList<string> _segments;

    private IndexProcess(Process process, string lucene, IReadOnlyList<string> segments)
    {
        _process = process;
        _lucene = lucene;
        _segments = segments;
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>It has taken the writer's lock and not given it back.</summary>
    private bool HoldsLock => Holder() == _process.Id && !HasEnded;

    public static IndexProcess Start(string source, string index)
    {
        var lucene = Path.Combine(index, "lucene");
        var cli = Path.Combine(AppContext.BaseDirectory, "AskTheDesk.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [cli, "index", source, "--index", index])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] before = [.. Segments(lucene)];
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        return new IndexProcess(process, lucene, before);
    }

    /// <summary>Waits until it has come so far, or has ended.</summary>
    public async Task UntilAsync(KillFrom point, CancellationToken token)
    {
        while (!HasEnded && !HasComeTo(point))
        {
            await Task.Delay(Pause, token);
        }
    }

    /// <summary>Lets it do its work.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task UntilEndedAsync(CancellationToken token)
    {
        var output = _process.StandardOutput.ReadToEndAsync(token);
        var error = await _process.StandardError.ReadToEndAsync(token);
        await _process.WaitForExitAsync(token);
        if (_process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"index ended with {_process.ExitCode}: {await output}{error}"
            );
        }
    }

    /// <summary>Holds it still, so that what is found is how it is killed, and kills it.</summary>
    /// <returns>Whether it held the lock.</returns>
    public async Task<bool> KillAsync(CancellationToken token)
    {
        if (HasEnded)
        {
            return false;
        }
        using var stop = Process.Start("kill", ["-STOP", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await stop.WaitForExitAsync(token);
        var held = HoldsLock;
        _process.Kill();
        await _process.WaitForExitAsync(token);
        return held;
    }

    public void Dispose()
    {
        if (!HasEnded)
        {
            _process.Kill();
        }
        _process.Dispose();
    }

    private static IEnumerable<string> Segments(string lucene) =>
        Directory.Exists(lucene) ? Directory.EnumerateFiles(lucene, "*.si") : [];

    private bool HasComeTo(KillFrom point) =>
        point switch
        {
            KillFrom.Lock => HoldsLock,
            KillFrom.Segment => Segments(_lucene)
                .Any(segment => !_segments.Contains(segment, StringComparer.Ordinal)),
            _ => true,
        };

    private int? Holder()
    {
        try
        {
            using var note = JsonDocument.Parse(File.ReadAllText(Path.Combine(_lucene, Note)));
            return note.RootElement.GetProperty("Pid").GetInt32();
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            // Not there yet, or half written.
            return null;
        }
    }
}
