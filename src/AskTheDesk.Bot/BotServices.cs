using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Hosting;
using AskTheDesk.Bot.Port;
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
        foreach (var feature in Features())
        {
            services.AddSingleton(typeof(Feature), feature);
        }
        return services
            .AddSingleton<AskDesk>(provider =>
                (question, token) =>
                    provider.GetRequiredService<Desk>().AskAsync(question, progress: null, token)
            )
            .AddSingleton(Link)
            .AddSingleton<EventDispatcher>()
            .AddSingleton<BotService>()
            .AddHostedService(provider => provider.GetRequiredService<BotService>());
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
