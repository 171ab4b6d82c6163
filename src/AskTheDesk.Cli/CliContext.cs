using System.Collections;
using System.Text;
using Microsoft.Extensions.Configuration.UserSecrets;

namespace AskTheDesk.Cli;

/// <summary>What a verb runs in: the process's own streams, folder and environment, or a test's.</summary>
public sealed record CliContext
{
    private const string SecretsId = "ask-the-desk";

    public required TextReader Input { get; init; }

    /// <summary>Results go here, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Progress, warnings and errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The working directory; relative paths are relative to it.</summary>
    public required string Folder { get; init; }

    /// <summary>Environment variables by name.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } =
        new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>The user secrets' file, which need not exist; null reads none.</summary>
    public string? SecretsFile { get; init; }

    /// <summary>What talks to the network where something is configured to.</summary>
    public Func<HttpMessageHandler> Http { get; init; } = () => new SocketsHttpHandler();

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Columns of the terminal that <see cref="Output"/> is; null when it is none.</summary>
    public int? Width { get; init; }

    /// <summary>Whether <see cref="Output"/> takes colours.</summary>
    public bool Colours { get; init; }

    /// <summary>Someone watches <see cref="Error"/>, so that progress is worth showing.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Someone types <see cref="Input"/>, so that a prompt is worth showing.</summary>
    public bool IsTyped { get; init; }

    /// <summary>A path as given, from <see cref="Folder"/>.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);

    /// <summary>The process's own.</summary>
    public static CliContext OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var variables = Environment
            .GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value, StringComparer.Ordinal);
        var isTerminal = !Console.IsOutputRedirected;
        return new CliContext
        {
            Input = Console.In,
            Output = Console.Out,
            Error = Console.Error,
            Folder = Environment.CurrentDirectory,
            Variables = variables,
            SecretsFile = PathHelper.GetSecretsPathFromSecretsId(SecretsId),
            Width = isTerminal ? WindowWidth() : null,
            Colours = isTerminal && TakesColours(variables),
            IsWatched = !Console.IsErrorRedirected && TakesControls(variables),
            IsTyped = !Console.IsInputRedirected,
        };
    }

    /// <summary>Any value of NO_COLOR but none at all switches colours off.</summary>
    private static bool TakesColours(Dictionary<string, string?> variables) =>
        string.IsNullOrEmpty(variables.GetValueOrDefault("NO_COLOR")) && TakesControls(variables);

    private static bool TakesControls(Dictionary<string, string?> variables) =>
        variables.GetValueOrDefault("TERM") is not "dumb";

    /// <summary>Some terminals do not tell.</summary>
    private static int? WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
