using System.Globalization;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Rest;

/// <summary>Every request that the bot makes.</summary>
internal static class Routes
{
    public static Route Gateway() => Plain(HttpMethod.Get, "gateway/bot");

    public static Route Me() => Plain(HttpMethod.Get, "users/@me");

    public static Route Application() => Plain(HttpMethod.Get, "applications/@me");

    public static Route OpenDirect() => Plain(HttpMethod.Post, "users/@me/channels");

    public static Route Commands(HttpMethod method, AppId app, GuildId? guild) =>
        guild is { } server
            ? new(
                method,
                "applications/{application}/guilds/{guild}/commands",
                Fill($"applications/{app}/guilds/{server}/commands")
            )
            {
                Major = server.Value,
            }
            : new(method, "applications/{application}/commands", Fill($"applications/{app}/commands"));

    public static Route Member(GuildId guild, UserId user) =>
        new(HttpMethod.Get, "guilds/{guild}/members/{user}", Fill($"guilds/{guild}/members/{user}"))
        {
            Major = guild.Value,
        };

    public static Route Channel(ChannelId channel) =>
        new(HttpMethod.Get, "channels/{channel}", Fill($"channels/{channel}")) { Major = channel.Value };

    public static Route Messages(ChannelId channel) =>
        new(HttpMethod.Post, "channels/{channel}/messages", Fill($"channels/{channel}/messages"))
        {
            Major = channel.Value,
        };

    public static Route Message(HttpMethod method, ChannelId channel, MessageId message) =>
        new(method, "channels/{channel}/messages/{message}", Fill($"channels/{channel}/messages/{message}"))
        {
            Major = channel.Value,
        };

    public static Route Thread(ChannelId channel, MessageId message) =>
        new(
            HttpMethod.Post,
            "channels/{channel}/messages/{message}/threads",
            Fill($"channels/{channel}/messages/{message}/threads")
        )
        {
            Major = channel.Value,
        };

    public static Route Typing(ChannelId channel) =>
        new(HttpMethod.Post, "channels/{channel}/typing", Fill($"channels/{channel}/typing"))
        {
            Major = channel.Value,
        };

    public static Route Callback(Interaction interaction, bool withMessage) =>
        new(
            HttpMethod.Post,
            "interactions/{interaction}/{token}/callback",
            Fill($"interactions/{interaction.Id}/{Token(interaction)}/callback")
                + (withMessage ? "?with_response=true" : "")
        )
        {
            Major = interaction.Id.Value,
            Authorized = false,
        };

    public static Route FollowUp(Interaction interaction) =>
        new(
            HttpMethod.Post,
            "webhooks/{application}/{token}",
            Fill($"webhooks/{interaction.Application}/{Token(interaction)}?wait=true")
        )
        {
            Major = interaction.Id.Value,
            Authorized = false,
        };

    /// <summary>An interaction's follow-up, or its first answer when no message is named.</summary>
    public static Route Answer(HttpMethod method, Interaction interaction, MessageId? message) =>
        new(
            method,
            "webhooks/{application}/{token}/messages/{message}",
            Fill($"webhooks/{interaction.Application}/{Token(interaction)}/messages/")
                + (message?.ToString() ?? "@original")
        )
        {
            Major = interaction.Id.Value,
            Authorized = false,
        };

    private static Route Plain(HttpMethod method, string path) => new(method, path, path);

    private static string Token(Interaction interaction) => Uri.EscapeDataString(interaction.Token.Reveal());

    private static string Fill(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
