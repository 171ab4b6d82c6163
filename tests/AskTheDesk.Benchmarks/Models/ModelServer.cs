using System.Diagnostics;

namespace AskTheDesk.Benchmarks.Models;

/// <summary>The small chat model of the development data, served on the loopback address by node.</summary>
internal sealed class ModelServer : IDisposable
{
    private const string Script = "serve-model.mjs";

    private readonly Process _node;

    private ModelServer(Process node, string endpoint)
    {
        _node = node;
        Endpoint = endpoint;
    }

    public string Endpoint { get; }

    /// <summary>Starts it; null, with the reason on standard error, when node or the model is missing.</summary>
    public static async Task<ModelServer?> StartAsync(string model, CancellationToken token)
    {
        var file = DevelopmentData.Find("models", "smollm2-135m-instruct", $"{model}.gguf");
        var script = DevelopmentData.Find("models", Script);
        if (file is null || script is null)
        {
            await Console.Error.WriteLineAsync($"SKIPPED: no {model}.gguf with {Script} under DESK_DATA.");
            return null;
        }
        try
        {
            var folder = await InstallAsync(script, token);
            var node = Start("node", folder, Script, file, "0");
            return new ModelServer(node, await EndpointAsync(node, token));
        }
        catch (Exception missing)
            when (missing is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync($"SKIPPED: node cannot serve the model: {missing.Message}");
            return null;
        }
    }

    public void Dispose()
    {
        _node.Kill(entireProcessTree: true);
        _node.WaitForExit();
        _node.Dispose();
    }

    /// <summary>Puts the script and what it needs into a folder of their own; kept for the next run.</summary>
    private static async Task<string> InstallAsync(string script, CancellationToken token)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "desk-serve-model")).FullName;
        var from = Path.GetDirectoryName(script) ?? "";
        foreach (var name in (string[])[Script, "package.json"])
        {
            File.Copy(Path.Combine(from, name), Path.Combine(folder, name), overwrite: true);
        }
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var install = Start("npm", folder, "install", "--ignore-scripts");
            await install.StandardOutput.ReadToEndAsync(token);
            await install.WaitForExitAsync(token);
        }
        return folder;
    }

    private static async Task<string> EndpointAsync(Process node, CancellationToken token)
    {
        var line = await node.StandardOutput.ReadLineAsync(token);
        return line?.Split(' ')[0] ?? throw new InvalidOperationException("it ended without an address.");
    }

    private static Process Start(string program, string folder, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        ) ?? throw new InvalidOperationException($"{program} did not start.");
}
