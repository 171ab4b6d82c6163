using System.Text.Json;
using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Json.Sent.Requests;

namespace AskTheDesk.Bot.Rest.Commands;

/// <summary>Tells whether Discord's list of commands is the one we want, whatever it spells out or leaves out.</summary>
internal static class CommandComparer
{
    public static bool Same(IReadOnlyList<CommandBody> listed, IReadOnlyList<CommandBody> wanted) =>
        Canonical(listed).SequenceEqual(Canonical(wanted), StringComparer.Ordinal);

    private static IEnumerable<string> Canonical(IReadOnlyList<CommandBody> commands) =>
        commands
            .Select(command => JsonSerializer.Serialize([Plain(command)], SentJson.Default.Commands))
            .Order(StringComparer.Ordinal);

    // What stands for the default is left out, and what has no order is sorted.
    private static CommandBody Plain(CommandBody command) =>
        command with
        {
            Type = command.Type ?? CommandBody.Slash,
            Description = string.IsNullOrEmpty(command.Description) ? null : command.Description,
            Options = Plain(command.Options),
            Contexts = command.Contexts?.Order().ToList(),
            IntegrationTypes = command.IntegrationTypes?.Order().ToList(),
        };

    private static IReadOnlyList<CommandOptionBody>? Plain(IReadOnlyList<CommandOptionBody>? options) =>
        options is null or []
            ? null
            :
            [
                .. options.Select(option =>
                    option with
                    {
                        Required = option.Required == true ? true : null,
                        Autocomplete = option.Autocomplete == true ? true : null,
                        Choices = option.Choices is [] ? null : option.Choices,
                        Options = Plain(option.Options),
                    }
                ),
            ];
}
