using System.Diagnostics;
using AskTheDesk.Loopback;

namespace AskTheDesk.Tests.Loopback.Support;

/// <summary>The bot on discord.js, in a process of its own. Skips the test, aloud, where it cannot be run.</summary>
internal sealed class NodeBot : IAsyncDisposable
{
    private static readonly SemaphoreSlim Installing = new(1);
    private readonly Process process;

    private NodeBot(Process process) => this.process = process;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "discordjs");

    public static async Task<NodeBot> Start(LoopbackDiscord discord, CancellationToken token)
    {
        await Install(token);
        var start = Run("node", "check.mjs");
        start.Environment["LOOPBACK_API"] = discord.Address + "/api";
        start.Environment["LOOPBACK_TOKEN"] = discord.Token;
        var bot = new NodeBot(
            Process.Start(start) ?? throw new InvalidOperationException("node did not start")
        );
        var line = await bot.process.StandardOutput.ReadLineAsync(token);
        return line == "ready" ? bot : throw new InvalidOperationException(await bot.Complaint(token));
    }

    /// <summary>The next line that the bot prints.</summary>
    public async Task<string?> Line(CancellationToken token) =>
        await process.StandardOutput.ReadLineAsync(token);

    private static async Task Install(CancellationToken token)
    {
        await Installing.WaitAsync(token);
        try
        {
            if (Directory.Exists(Path.Combine(Folder, "node_modules", "discord.js")))
            {
                return;
            }
            var code = await ExitCode(Run("npm", "ci", "--no-audit", "--no-fund"), token);
            Assert.SkipUnless(code == 0, $"discord.js cannot be installed here: npm ends with {code}.");
        }
        finally
        {
            Installing.Release();
        }
    }

    private static async Task<int> ExitCode(ProcessStartInfo start, CancellationToken token)
    {
        try
        {
            using var npm = Process.Start(start) ?? throw new InvalidOperationException("npm did not start");
            var output = npm.StandardOutput.ReadToEndAsync(token);
            await npm.StandardError.ReadToEndAsync(token);
            await output;
            await npm.WaitForExitAsync(token);
            return npm.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no npm here: discord.js is not checked.");
            return -1;
        }
    }

    private static ProcessStartInfo Run(string file, params string[] arguments) =>
        new(file, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    private async Task<string> Complaint(CancellationToken token) =>
        "discord.js did not get ready: " + await process.StandardError.ReadToEndAsync(token);

    public async ValueTask DisposeAsync()
    {
        // The end of its input is its sign to log out.
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
        process.Dispose();
    }
}
