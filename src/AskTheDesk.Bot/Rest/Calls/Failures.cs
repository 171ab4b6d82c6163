using System.Globalization;
using AskTheDesk.Bot.Port;

namespace AskTheDesk.Bot.Rest.Calls;

/// <summary>What Discord's error codes mean, for callers and in words.</summary>
internal static class Failures
{
    /// <summary>What a caller can act on.</summary>
    /// <param name="authorized">The request carried the bot's token.</param>
    public static DiscordFailure Of(Outcome.Refused refused, bool authorized) =>
        (refused.Code, refused.Status) switch
        {
            (10062 or 10015 or 50027, _) => DiscordFailure.InteractionGone,
            (40060, _) => DiscordFailure.AlreadyAnswered,
            (50007 or 50278, _) => DiscordFailure.CannotMessage,
            (50083 or 160005, _) => DiscordFailure.ThreadClosed,
            (200000 or 240000, _) => DiscordFailure.Blocked,
            (50001 or 50013 or 160002, _) or (_, 403) => DiscordFailure.Forbidden,
            (_, 404) => DiscordFailure.NotFound,
            (_, 401) when authorized => DiscordFailure.LoginRefused,
            (_, 401) => DiscordFailure.InteractionGone,
            _ => DiscordFailure.Rejected,
        };

    /// <summary>The exception that tells a caller.</summary>
    public static DiscordException Exception(Route route, Outcome outcome, DiscordFailure failure)
    {
        var what = outcome is Outcome.Refused refused ? Words(refused) : $"{outcome}";
        return new DiscordException(
            failure,
            $"{route.Name}: {what}. {Advice(failure)}".TrimEnd(),
            (outcome as Outcome.Lost)?.Cause
        )
        {
            Code = (outcome as Outcome.Refused)?.Code,
        };
    }

    private static string Words(Outcome.Refused refused)
    {
        var code = refused.Code is { } number
            ? string.Create(CultureInfo.InvariantCulture, $", code {number}")
            : "";
        var fields = refused.Fields.Length == 0 ? "" : $", {refused.Fields}";
        return string.Create(CultureInfo.InvariantCulture, $"refused with {refused.Status}{code}{fields}");
    }

    private static string Advice(DiscordFailure failure) =>
        failure switch
        {
            DiscordFailure.LoginRefused => "Reset the token in the developer portal and set Discord:Token.",
            DiscordFailure.Forbidden => "The bot lacks a permission there: see the README's list.",
            DiscordFailure.AlreadyAnswered => "Does a second process use this token?",
            DiscordFailure.Uncertain => "It may have been done all the same.",
            _ => "",
        };
}
