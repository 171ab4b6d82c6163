using AskTheDesk.Bot;
using AskTheDesk.Bot.Rest;
using Discord;
using Discord.Net.Rest;
using Discord.Net.WebSockets;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Connections;

/// <summary>Makes Discord.Net's client as the port needs it.</summary>
internal static class ClientMaker
{
    private const GatewayIntents Least =
        GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.DirectMessages;

    /// <summary>A client that is not logged in. It keeps no messages, and members only as long as it must.</summary>
    public static DiscordShardedClient Make(DiscordOptions options, CurrentAttempt attempts)
    {
        var api = DiscordHttp.Base(options.ApiUrl);
        return new DiscordShardedClient(
            new DiscordSocketConfig
            {
                TotalShards = options.Shards,
                GatewayIntents =
                    Least | (options.MessageContent ? GatewayIntents.MessageContent : GatewayIntents.None),
                LogGatewayIntentWarnings = false,
                LogLevel = LogSeverity.Info,
                // It repeats a 502 at once and for ever; the calls of this link decide instead.
                DefaultRetryMode = RetryMode.RetryRatelimit,
                UseSystemClock = false,
                // Discord tells when it is too late; a clock that is off must not.
                ResponseInternalTimeCheck = false,
                UseInteractionSnowflakeDate = false,
                // The factory is given Discord's own address, which need not be the one to use.
                RestClientProvider = _ => new MarkedRest(
                    DefaultRestClientProvider.Instance(api.AbsoluteUri),
                    attempts
                ),
                WebSocketProvider = () => new CheckedSocket(DefaultWebSocketProvider.Instance(), api),
            }
        );
    }
}
