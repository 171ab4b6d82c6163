using System.ComponentModel;
using System.Diagnostics;
using AskTheDesk.Loopback;

namespace AskTheDesk.Tests.Loopback.Support;

/// <summary>The bot on discord.js, in a process of its own.</summary>
internal sealed class NodeBot : IAsyncDisposable
{
    private static readonly SemaphoreSlim Installing = new(1);
    private readonly Process process;

    private NodeBot(Process process) => this.process = process;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "discordjs");

    /// <summary>Why discord.js cannot be run here, or null: it is installed.</summary>
    public static async Task<string?> WhyNot(CancellationToken token)
    {
        await Installing.WaitAsync(token);
        try
        {
            return Directory.Exists(Path.Combine(Folder, "node_modules", "discord.js"))
                ? null
                : await Install(token);
        }
        finally
        {
            Installing.Release();
        }
    }

    public static async Task<NodeBot> Start(LoopbackDiscord discord, CancellationToken token)
    {
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

    private static async Task<string?> Install(CancellationToken token)
    {
        try
        {
            using var npm =
                Process.Start(Run("npm", "ci", "--no-audit", "--no-fund"))
                ?? throw new InvalidOperationException("npm did not start");
            var output = npm.StandardOutput.ReadToEndAsync(token);
            await npm.StandardError.ReadToEndAsync(token);
            await output;
            await npm.WaitForExitAsync(token);
            return npm.ExitCode == 0
                ? null
                : $"discord.js cannot be installed here: npm ends with {npm.ExitCode}.";
        }
        catch (Win32Exception)
        {
            return "There is no npm here: discord.js is not checked.";
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
