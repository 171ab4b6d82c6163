using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Indexing;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Cli.Output;

/// <summary>Tells a person of an exception that bad input or the surroundings caused.</summary>
internal static class Faults
{
    /// <summary>The exit code and the message; null when it is the program's own mistake.</summary>
    public static (int Code, string Message)? Of(Exception fault) =>
        fault switch
        {
            OptionsValidationException options => (ExitCode.Misused, string.Join('\n', options.Failures)),
            AggregateException all when all.InnerExceptions.All(one => one is OptionsValidationException) => (
                ExitCode.Misused,
                string.Join('\n', all.InnerExceptions.Select(one => Of(one)?.Message))
            ),
            InvalidDataException file => (
                ExitCode.Misused,
                $"{file.Message} {file.GetBaseException().Message}"
            ),
            DiscordException discord => (ExitCode.Failed, discord.Message),
            RecordException record => (ExitCode.Failed, record.Message),
            IndexException index => (ExitCode.Failed, index.Message),
            IOException or UnauthorizedAccessException => (ExitCode.Failed, fault.Message),
            _ => null,
        };
}
