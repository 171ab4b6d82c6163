using AskTheDesk.Articles;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Asking.Running;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Hosting;
using AskTheDesk.Bot.Maintaining;
using AskTheDesk.Bot.Permitting;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot;

/// <summary>Registers the Discord bot.</summary>
public static class BotServices
{
    /// <summary>What to do about <c>Discord:Link</c> in a build that does not include Discord.Net.</summary>
    public const string DiscordNetIsLacking =
        "Discord:Link is DiscordNet, which this build lacks: build with -p:DiscordNet=true (see the README), "
        + "or set Discord:Link to Gateway.";

    /// <summary>Adds the bot as a hosted service; the desk that it asks is added by <c>AddDesk</c>.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddChecked<DiscordOptions>(configuration, DiscordOptions.Section);
        services.AddSingleton<IValidateOptions<DiscordOptions>>(new DiscordOptionsCheck(configuration));
        services.AddChecked<RecordOptions>(configuration, RecordOptions.Section);
        return services
            .AddAsking()
            .AddShowing()
            .AddMaintaining()
            .AddFeatures()
            .AddSingleton(Link)
            .AddSingleton<RecordBook>()
            .AddSingleton<EventDispatcher>()
            .AddSingleton<BotService>()
            .AddHostedService(provider => provider.GetRequiredService<BotService>())
            .AddHostedService<RecordKeeper>();
    }

    private static IServiceCollection AddAsking(this IServiceCollection services) =>
        services
            .AddSingleton<AskDesk>(provider =>
            {
                var desk = provider.GetRequiredService<Desk>();
                return desk.AskAsync;
            })
            .AddSingleton<AccessRules>()
            .AddSingleton<DirectAccess>()
            .AddSingleton<QuestionLimits>()
            .AddSingleton<Doors>()
            .AddSingleton(provider =>
            {
                var options = provider.GetRequiredService<IOptions<DiscordOptions>>().Value;
                return new WorkQueue(options.Workers, options.Waiting);
            })
            .AddSingleton<RunningAnswers>()
            .AddSingleton<KeptAnswers>()
            .AddSingleton(provider => new DeliveryTools(
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<Asker>>()
            ))
            .AddSingleton<Asker>()
            .AddSingleton<Reception>()
            .AddSingleton<AnswerChanges>()
            .AddSingleton<AnswerSharing>()
            .AddSingleton<FollowUpThread>()
            .AddSingleton<HowToAsk>();

    private static IServiceCollection AddShowing(this IServiceCollection services) =>
        services.AddSingleton<AnswerNotes>().AddSingleton<AnswerPages>().AddSingleton<QuestionForm>();

    private static IServiceCollection AddMaintaining(this IServiceCollection services)
    {
        services.TryAddSingleton(Sources);
        return services.AddSingleton<Reindexer>().AddSingleton<Maintainers>();
    }

    /// <summary>The sources of the settings, relative to where the process was started.</summary>
    private static ArchiveSources Sources(IServiceProvider provider)
    {
        var archive = provider.GetRequiredService<IOptions<ArchiveOptions>>().Value;
        var reader = new ArticleReader(provider.GetRequiredService<TimeProvider>());
        return token => [.. archive.Paths.Select(path => ArticleSource.At(path, reader, token))];
    }

    private static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        foreach (var feature in Features())
        {
            services.AddSingleton(typeof(Feature), feature);
        }
        return services;
    }

    private static IEnumerable<Type> Features() =>
        typeof(Feature)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Feature)) && !type.IsAbstract);

    private static IDiscordLink Link(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<DiscordOptions>>().Value;
        return options.Link switch
        {
            LinkKind.Gateway => new GatewayLink(
                options,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILoggerFactory>()
            ),
            _ when provider.GetService<DiscordNetMaker>() is { } make => make(
                options,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILoggerFactory>()
            ),
            _ => throw new OptionsValidationException(
                DiscordOptions.Section,
                typeof(DiscordOptions),
                [DiscordNetIsLacking]
            ),
        };
    }
}
