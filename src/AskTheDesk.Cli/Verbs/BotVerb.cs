using System.CommandLine;
using AskTheDesk.Bot;
using AskTheDesk.Cli.Configuration;
using AskTheDesk.Cli.Verbs.Parts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>bot</c>: answers in Discord until it is stopped.</summary>
internal sealed class BotVerb : Command
{
    private readonly CliContext _context;
    private readonly Option<string?> _index = CommonOptions.Index();

    public BotVerb(CliContext context)
        : base("bot", "Answer in Discord: /ask, a mention, a direct message; until it is stopped.")
    {
        _context = context;
        Add(_index);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken token)
    {
        var index = parsed.GetValue(_index);
        using (var session = DeskSession.Open(_context, index))
        {
            new IndexRun(session).BuildIfMissing(token);
        }
        var settings = DeskConfiguration.Load(_context, index);
        await BotHost.RunAsync(
            settings,
            services =>
                services.AddSingleton(_context.Clock).AddDesk(settings).AddDiscordNet().AddLogging(ToError),
            token
        );
        return ExitCode.Done;
    }

    /// <summary>Results alone go to standard output, so what the bot tells goes beside it.</summary>
    private static void ToError(ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace
        );
    }
}
