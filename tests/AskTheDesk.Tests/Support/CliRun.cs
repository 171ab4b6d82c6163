using AskTheDesk.Cli;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Support;

/// <summary>Runs verbs in a folder of their own, on 1 March 2022, with nobody watching unless told.</summary>
internal sealed class CliRun : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public CliRun()
    {
        Context = new CliContext
        {
            Input = TextReader.Null,
            Output = _output,
            Error = _error,
            Folder = Folder.Path,
            Clock = new FakeTimeProvider(Some.Instant("2022-03-01")),
        };
    }

    public TempFolder Folder { get; } = new();

    public CliContext Context { get; set; }

    /// <summary>Standard output of all runs so far, lines ended by \n.</summary>
    public string Output => _output.ToString().ReplaceLineEndings("\n");

    public string Error => _error.ToString().ReplaceLineEndings("\n");

    /// <summary>What the last run printed as JSON.</summary>
    public System.Text.Json.JsonElement Json => System.Text.Json.JsonDocument.Parse(Output).RootElement;

    /// <summary>An article among the seeds, which is what is indexed when nothing else is said.</summary>
    public CliRun With(string file, string text)
    {
        Folder.Write($"seeds/{file}", text);
        return this;
    }

    /// <summary>Runs a verb to its end; gives its exit code.</summary>
    public Task<int> RunAsync(params string[] arguments) =>
        DeskCommand.RunAsync(arguments, Context, TestContext.Current.CancellationToken);

    public void Dispose() => Folder.Dispose();
}
