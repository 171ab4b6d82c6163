using System.Globalization;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Doctor;

/// <summary>Looks whether the bot could log in to Discord, and says what to do where it could not.</summary>
public sealed class DiscordCheck(DiscordOptions options, TimeProvider clock, ILoggerFactory logs)
{
    private const long ContentIntent = 1 << 18;
    private const long ContentIntentSmallBot = 1 << 19;
    private const string Portal = "discord.com/developers/applications";

    /// <summary>The findings, in the order in which to see to them. Asks Discord only when a token is set.</summary>
    public async Task<IReadOnlyList<CheckLine>> RunAsync(CancellationToken token)
    {
        if (string.IsNullOrWhiteSpace(options.Token))
        {
            return
            [
                new(
                    false,
                    "Discord: no token",
                    $"make a bot at {Portal}, reset its token there, and set Discord__Token in the environment"
                ),
            ];
        }
        using var http = DiscordHttp.Create();
        var tools = new RestTools(clock, Seed: 0, logs.CreateLogger<DiscordCheck>());
        var client = new RestClient(http, DiscordHttp.Base(options.ApiUrl), new Secret(options.Token), tools);
        try
        {
            return await AskAsync(new DiscordRest(client), token);
        }
        catch (DiscordException e)
        {
            return [Failed(e), .. Named(Invite.Application(options.Token))];
        }
    }

    private async Task<IReadOnlyList<CheckLine>> AskAsync(DiscordRest rest, CancellationToken token)
    {
        var me = await rest.MeAsync(token);
        var application = await rest.ApplicationAsync(token);
        var gateway = await rest.GatewayAsync(token);
        return
        [
            new(true, $"Discord: the token is good, for the bot {me.Username}"),
            Intents(application),
            Logins(gateway.SessionStartLimit?.Remaining ?? 0),
            .. Named(new AppId(application.Id)),
        ];
    }

    private CheckLine Intents(ApplicationJson application)
    {
        var allowed = ((application.Flags ?? 0) & (ContentIntent | ContentIntentSmallBot)) != 0;
        return (options.MessageContent, allowed) switch
        {
            (true, false) => new(
                false,
                "Discord: the message content intent is asked for but not switched on",
                $"switch it on under Bot at {Portal}, or set Discord:MessageContent to false"
            ),
            (true, true) => new(true, "Discord: the message content intent is on"),
            _ => new(
                true,
                "Discord: no privileged intent is needed; threads are answered when they mention the bot"
            ),
        };
    }

    private static CheckLine Logins(int left)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"Discord: {left} logins are left today");
        return left > 0
            ? new(true, text)
            : new(false, text, "wait until tomorrow, and find out what restarts the bot");
    }

    private static IEnumerable<CheckLine> Named(AppId? application) =>
        application is { } id
            ? [new(true, $"Discord: application {id}; invite it to a server with {Invite.For(id)}")]
            : [];

    private static CheckLine Failed(DiscordException e) =>
        e.Failure == DiscordFailure.LoginRefused
            ? new(
                false,
                "Discord: the token is refused",
                $"reset it under Bot at {Portal} and set Discord__Token anew"
            )
            : new(false, $"Discord: {e.Message}", "check the network and Discord:ApiUrl, then try again");
}
