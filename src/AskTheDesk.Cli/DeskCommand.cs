using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using AskTheDesk.Cli.Output;
using AskTheDesk.Cli.Verbs;

namespace AskTheDesk.Cli;

/// <summary>The command line: its verbs, run in any surroundings.</summary>
public static class DeskCommand
{
    private static readonly ParserConfiguration Parsing = new()
    {
        // "@name" is a word of a question, not a file of arguments.
        ResponseFileTokenReplacer = null,
    };

    /// <summary>Runs one verb to its end.</summary>
    /// <returns>0 done, refusals included; 1 failed or stopped; 2 used wrongly.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        CliContext context,
        CancellationToken token
    )
    {
        var parsed = Root(context).Parse(arguments, Parsing);
        if (Problems(parsed).ToList() is { Count: > 0 } problems)
        {
            return Misused(parsed, problems, context.Error);
        }
        var streams = new InvocationConfiguration
        {
            Output = context.Output,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parsed.InvokeAsync(streams, token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return ExitCode.Failed;
        }
        catch (Exception fault) when (Faults.Of(fault) is { } known)
        {
            return Tell(known, context.Error);
        }
    }

    private static RootCommand Root(CliContext context)
    {
        var root = new RootCommand(
            "Asks a newsroom's archive and answers with citations that can be checked."
        )
        {
            new AskVerb(context),
            new SearchVerb(context),
            new ChatVerb(context),
            new BotVerb(context),
            new IndexVerb(context),
            new RemoveVerb(context),
            new RetractVerb(context),
            new RestoreVerb(context),
            new StatusVerb(context),
            new DoctorVerb(context),
            new EvalVerb(context),
            new VotesVerb(context),
        };
        Help.Teach(root, context);
        return root;
    }

    /// <summary>What is wrong with the arguments; nothing where help was asked for.</summary>
    private static IEnumerable<string> Problems(ParseResult parsed) =>
        parsed.Action is ParseErrorAction or { ClearsParseErrors: false }
            ? parsed.Errors.Select(error => error.Message).Concat(Misspelt(parsed))
            : [];

    /// <summary>Options that no one knows are taken for words, unless they stand behind a double dash.</summary>
    private static IEnumerable<string> Misspelt(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : parsed
                .CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Where(token => token.Value.StartsWith("--", StringComparison.Ordinal))
                .Select(token => $"There is no option {token.Value}; a word like that goes behind --.");

    private static int Misused(ParseResult parsed, IReadOnlyList<string> problems, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(PlainText.Clean(problem));
        }
        var verb = parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name} ";
        error.WriteLine($"See {verb}--help.");
        return ExitCode.Misused;
    }

    private static int Tell((int Code, string Message) fault, TextWriter error)
    {
        foreach (var line in fault.Message.Split('\n'))
        {
            error.WriteLine(PlainText.Clean(line));
        }
        return fault.Code;
    }
}
