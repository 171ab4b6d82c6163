using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.DiscordNet.Calls;
using Discord;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Connections;

/// <summary>Logs in, for as long as it takes: the bot may be started while Discord is down.</summary>
internal sealed class Login(DiscordShardedClient client, LibraryCalls calls, LinkTools tools)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>The application that the token belongs to, or null when cancelled before Discord answered.</summary>
    /// <exception cref="DiscordException">The token is refused.</exception>
    public async Task<AppId?> EnterAsync(string? secret, CancellationToken cancel)
    {
        try
        {
            for (var wait = TimeSpan.FromSeconds(1); ; wait = wait * 2 > Longest ? Longest : wait * 2)
            {
                if (await TryAsync(secret, cancel) is { } application)
                {
                    return application;
                }
                Log.LoginDelayed(tools.Log, wait.TotalSeconds);
                await Task.Delay(wait, tools.Clock, cancel);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<AppId?> TryAsync(string? secret, CancellationToken cancel)
    {
        try
        {
            await calls.SendAsync(
                new RestCall(Routes.Gateway()),
                _ => client.LoginAsync(TokenType.Bot, secret),
                cancel
            );
            var application = await calls.SendAsync(
                new RestCall(Routes.Application()),
                options => client.GetApplicationInfoAsync(options),
                cancel
            );
            return application is null ? null : new AppId(application.Id);
        }
        catch (DiscordException e) when (e.Failure is DiscordFailure.Unavailable or DiscordFailure.Uncertain)
        {
            return null;
        }
    }
}
