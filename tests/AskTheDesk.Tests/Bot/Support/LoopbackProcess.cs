using System.Diagnostics;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>A loopback Discord that runs as a process of its own, so that its memory is not ours.</summary>
internal sealed class LoopbackProcess : IAsyncDisposable
{
    private readonly Process _process;

    private LoopbackProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    public static async Task<LoopbackProcess> StartAsync(string arguments, CancellationToken token)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "AskTheDesk.Loopback.dll");
        var process =
            Process.Start(
                new ProcessStartInfo("dotnet", $"\"{program}\" {arguments}")
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                }
            ) ?? throw new InvalidOperationException("The loopback Discord did not start.");
        var address = await process.StandardOutput.ReadLineAsync(token);
        return new LoopbackProcess(process, new Uri(address ?? ""));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
