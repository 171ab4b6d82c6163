using Microsoft.Extensions.DependencyInjection;
#if DISCORD_NET
using AskTheDesk.Bot;
using AskTheDesk.DiscordNet;
#endif

namespace AskTheDesk.Cli.Verbs.Parts;

/// <summary>The one place that knows whether this build includes Discord.Net.</summary>
internal static class DiscordNetBuild
{
    /// <summary>Whether <c>Discord:Link</c> can be <c>DiscordNet</c>.</summary>
    public static bool IsIncluded =>
#if DISCORD_NET
        true;
#else
        false;
#endif

    /// <summary>Adds the link over Discord.Net where it is built in.</summary>
    public static IServiceCollection AddDiscordNet(this IServiceCollection services) =>
#if DISCORD_NET
        services.AddSingleton<DiscordNetMaker>(
            (options, clock, logs) => new DiscordNetLink(options, clock, logs)
        );
#else
        services;
#endif
}
