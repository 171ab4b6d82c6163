using System.CommandLine;
using AskTheDesk.Articles;
using AskTheDesk.Bot;
using AskTheDesk.Bot.Maintaining;
using AskTheDesk.Cli.Configuration;
using AskTheDesk.Cli.Verbs.Parts;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

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
                services
                    .AddSingleton(_context.Clock)
                    .AddSingleton(Sources)
                    .AddDesk(settings)
                    .AddDiscordNet()
                    .AddLogging(ToError),
            token
        );
        return ExitCode.Done;
    }

    /// <summary>What <c>/reindex</c> reads, found from the working directory as <c>index</c> finds it.</summary>
    private ArchiveSources Sources(IServiceProvider provider)
    {
        var paths = provider.GetRequiredService<IOptions<ArchiveOptions>>().Value.Paths;
        var reader = new ArticleReader(_context.Clock);
        return token => [.. paths.Select(path => ArticleSource.At(_context.PathOf(path), reader, token))];
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
