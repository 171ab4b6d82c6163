using System.Globalization;
using System.Text.Json;
using AskTheDesk.Bot.Json.Sent.Requests;
using AskTheDesk.Bot.Port.Commands;

namespace AskTheDesk.Bot.Rest.Commands;

/// <summary>Writes commands as Discord takes them.</summary>
internal static class CommandBodies
{
    private static readonly int[] Servers = [0];
    private static readonly int[] ServersAndDirect = [0, 1];

    /// <summary>The command for all servers and, if it wants, direct conversations.</summary>
    public static CommandBody Global(CommandDefinition command) =>
        ForGuild(command) with
        {
            Contexts = command.InDirect ? ServersAndDirect : Servers,
            IntegrationTypes = Servers,
        };

    /// <summary>The command for one server.</summary>
    public static CommandBody ForGuild(CommandDefinition command)
    {
        var slash = command as CommandDefinition.Slash;
        return new(
            command.Name,
            slash is null ? CommandBody.OnMessage : CommandBody.Slash,
            slash?.Description,
            slash is null ? null : [.. slash.Subcommands.Select(Subcommand), .. slash.Options.Select(Option)],
            command.NeededPermissions is { } needed
                ? ((ulong)needed).ToString(CultureInfo.InvariantCulture)
                : null,
            Contexts: null,
            IntegrationTypes: null
        );
    }

    private static CommandOptionBody Subcommand(Subcommand subcommand) =>
        new(
            CommandOptionBody.Subcommand,
            subcommand.Name,
            subcommand.Description,
            Required: null,
            Autocomplete: null,
            MaxLength: null,
            Choices: null,
            [.. subcommand.Options.Select(Option)]
        );

    private static CommandOptionBody Option(CommandOption option) =>
        new(
            (int)option.Kind,
            option.Name,
            option.Description,
            option.Required ? true : null,
            option.Autocomplete ? true : null,
            option.MaxLength,
            option.Choices.Count == 0 ? null : [.. option.Choices.Select(Choice)],
            Options: null
        );

    private static CommandChoiceBody Choice(OptionChoice choice) => new(choice.Name, Text(choice.Value));

    private static JsonElement Text(string value)
    {
        using var document = JsonDocument.Parse($"\"{JsonEncodedText.Encode(value)}\"");
        return document.RootElement.Clone();
    }
}
