using System.Text.Json;
using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Json.Sent.Requests;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest.Calls;

namespace AskTheDesk.Bot.Rest.Commands;

/// <summary>Makes Discord's list of commands the one we want, and writes only when it is not.</summary>
/// <param name="guild">The one server to publish to; null for all.</param>
internal sealed class CommandPublisher(RestClient rest, GuildId? guild)
{
    /// <summary>Compares, and writes where needed.</summary>
    /// <returns>Whether anything had to be written.</returns>
    public async Task<bool> PublishAsync(
        AppId app,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken token
    )
    {
        IReadOnlyList<CommandBody> wanted = [.. commands.Select(Body)];
        var list = new RestCall(Routes.Commands(HttpMethod.Get, app, guild));
        if (Listed(await rest.SendAsync(list, token)) is { } listed && CommandComparer.Same(listed, wanted))
        {
            return false;
        }
        var body = RestBody.Of(wanted, SentJson.Default.Commands);
        await rest.SendAsync(new RestCall(Routes.Commands(HttpMethod.Put, app, guild), body), token);
        return true;
    }

    private CommandBody Body(CommandDefinition command) =>
        guild is null ? CommandBodies.Global(command) : CommandBodies.ForGuild(command);

    // For one server, Discord may say where a command is offered, which is not ours to choose there.
    private List<CommandBody>? Listed(byte[] body)
    {
        try
        {
            return JsonSerializer
                .Deserialize(body, SentJson.Default.Commands)
                ?.Select(command =>
                    guild is null ? command : command with { Contexts = null, IntegrationTypes = null }
                )
                .ToList();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
