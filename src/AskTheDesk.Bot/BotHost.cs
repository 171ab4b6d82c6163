using AskTheDesk.Bot.Hosting;
using AskTheDesk.Bot.Port;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot;

/// <summary>Runs the bot as a process of its own.</summary>
public static class BotHost
{
    /// <summary>Runs the bot until it is cancelled or the process is asked to end, then finishes what it began.</summary>
    /// <param name="desk">Adds the desk that is asked, and where to log.</param>
    /// <exception cref="OptionsValidationException">The configuration is wrong; the message says where.</exception>
    /// <exception cref="DiscordException">Discord refuses the bot for good; the message says what to change.</exception>
    public static async Task RunAsync(
        IConfiguration configuration,
        Action<IServiceCollection> desk,
        CancellationToken token
    )
    {
        ArgumentNullException.ThrowIfNull(desk);
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);
        builder.Services.AddBot(configuration);
        desk(builder.Services);
        using var host = builder.Build();
        KeepThreadsFor(host.Services.GetRequiredService<IOptions<DiscordOptions>>().Value.Workers);
        var bot = host.Services.GetRequiredService<BotService>();
        await host.RunAsync(token);
        if (bot.Failure is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>
    /// Each question that is worked on keeps a thread busy. The pool grows by one or two in a second, and until
    /// then an acknowledgement, due in 3 seconds, would wait behind them.
    /// </summary>
    private static void KeepThreadsFor(int workers)
    {
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(threads + workers, ports);
    }
}
