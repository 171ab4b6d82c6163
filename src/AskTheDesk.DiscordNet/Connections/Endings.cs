using System.Net;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using Discord.Net;

namespace AskTheDesk.DiscordNet.Connections;

/// <summary>
/// Tells which lost connections are lost for good. Discord.Net stops by itself on 4006 and 4014 only, without
/// telling, and tries a revoked token for ever.
/// </summary>
internal static class Endings
{
    private const int SessionExpired = 4006;

    /// <summary>What to tell the bot's owner; null when connecting again may help.</summary>
    public static DiscordException? Read(Exception? why) =>
        Chain(why).Select(Final).FirstOrDefault(final => final is not null);

    private static DiscordException? Final(Exception e) =>
        e switch
        {
            WebSocketClosedException { CloseCode: SessionExpired } => Gone(
                "Discord ended the session (4006), after which Discord.Net does not log in again."
            ),
            WebSocketClosedException closed
                when CloseCodes.Read(closed.CloseCode) is CloseVerdict.Stop stop => new DiscordException(
                DiscordFailure.LoginRefused,
                stop.Message
            ),
            HttpException { HttpCode: HttpStatusCode.Unauthorized } => Failures.Exception(
                Routes.Gateway(),
                new Outcome.Refused((int)HttpStatusCode.Unauthorized, Code: null, ""),
                DiscordFailure.LoginRefused
            ),
            UnsafeGatewayException => new DiscordException(
                DiscordFailure.LoginRefused,
                "The gateway's address is not encrypted, so the token is not sent there: check Discord:ApiUrl."
            ),
            _ when e.Message.StartsWith("Processing READY failed", StringComparison.Ordinal) => Gone(
                "Discord.Net could not read Discord's greeting, after which it does not connect again."
            ),
            _ => null,
        };

    private static DiscordException Gone(string what) =>
        new(DiscordFailure.Unavailable, $"{what} Start the bot again.");

    private static IEnumerable<Exception> Chain(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            yield return e;
        }
    }
}
