using AskTheDesk.Bot.Gateway.Sockets;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest;

namespace AskTheDesk.Bot.Gateway;

/// <summary>Asks Discord for its gateway until it says, as the bot may be started while Discord is down.</summary>
internal sealed class GatewayFinder(DiscordRest rest, Uri api, LinkTools tools)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>The gateway, or null when cancelled before it could be had.</summary>
    /// <exception cref="DiscordException">The token is refused, or the gateway is no safe place for it.</exception>
    public async Task<GatewayInfo?> FindAsync(CancellationToken token)
    {
        try
        {
            for (var wait = TimeSpan.FromSeconds(1); ; wait = wait * 2 > Longest ? Longest : wait * 2)
            {
                if (await TryFindAsync(token) is { } found)
                {
                    return found;
                }
                Log.GatewayUnknown(tools.Log, wait.TotalSeconds);
                await Task.Delay(wait, tools.Clock, token);
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<GatewayInfo?> TryFindAsync(CancellationToken token)
    {
        try
        {
            return GatewayInfo.Read(await rest.GatewayAsync(token)) is { } found ? Checked(found) : null;
        }
        catch (DiscordException e) when (e.Failure is DiscordFailure.Unavailable or DiscordFailure.Uncertain)
        {
            return null;
        }
    }

    private GatewayInfo Checked(GatewayInfo found)
    {
        if (!Connector.IsSafe(found.Address, api))
        {
            throw new DiscordException(
                DiscordFailure.LoginRefused,
                "The gateway's address is not encrypted, so the token is not sent there: check Discord:ApiUrl."
            );
        }
        if (found.Starts.Remaining <= Sessions.IdentifyTurns.Scarce)
        {
            Log.FewStarts(tools.Log, found.Starts.Remaining, found.Starts.ResetAfter.TotalHours);
        }
        return found;
    }
}
