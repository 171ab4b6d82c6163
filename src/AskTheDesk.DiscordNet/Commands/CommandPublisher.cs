using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Bot.Rest.Commands;
using AskTheDesk.DiscordNet.Calls;
using Discord;
using Discord.Rest;

namespace AskTheDesk.DiscordNet.Commands;

/// <summary>Makes Discord's list of commands the one we want, and writes only when it is not.</summary>
/// <param name="guild">The one server to publish to; null for all.</param>
internal sealed class CommandPublisher(DiscordRestClient rest, LibraryCalls calls, GuildId? guild)
{
    /// <summary>Compares, and writes where needed.</summary>
    /// <returns>Whether anything had to be written.</returns>
    public async Task<bool> PublishAsync(
        AppId app,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken token
    )
    {
        var global = guild is null;
        var listed = await calls.SendAsync(
            new RestCall(Routes.Commands(HttpMethod.Get, app, guild)),
            ListAsync,
            token
        );
        var wanted = commands
            .Select(command => global ? CommandBodies.Global(command) : CommandBodies.ForGuild(command))
            .ToList();
        if (CommandComparer.Same([.. (listed ?? []).Select(one => CommandReader.Read(one, global))], wanted))
        {
            return false;
        }
        ApplicationCommandProperties[] written =
        [
            .. commands.Select(command => CommandWriter.Write(command, global)),
        ];
        await calls.SendAsync(
            new RestCall(Routes.Commands(HttpMethod.Put, app, guild)),
            options => WriteAsync(written, options),
            token
        );
        return true;
    }

    private async Task<IReadOnlyCollection<IApplicationCommand>> ListAsync(RequestOptions options) =>
        guild is { } server
            ? await rest.GetGuildApplicationCommands(server.Value, options: options)
            : await rest.GetGlobalApplicationCommands(options: options);

    private Task WriteAsync(ApplicationCommandProperties[] written, RequestOptions options) =>
        guild is { } server
            ? rest.BulkOverwriteGuildCommands(written, server.Value, options)
            : rest.BulkOverwriteGlobalCommands(written, options);
}
