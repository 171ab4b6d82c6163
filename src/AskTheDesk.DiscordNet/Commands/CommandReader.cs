using System.Globalization;
using System.Text.Json;
using AskTheDesk.Bot.Json.Sent.Requests;
using Discord;

namespace AskTheDesk.DiscordNet.Commands;

/// <summary>Reads commands as Discord lists them, to be compared with those that are wanted.</summary>
internal static class CommandReader
{
    /// <summary>The command as it is compared.</summary>
    /// <param name="global">False for a command of one server, whose contexts are not ours to choose.</param>
    public static CommandBody Read(IApplicationCommand command, bool global) =>
        new(
            command.Name,
            (int)command.Type,
            command.Description,
            [.. command.Options.Select(Option)],
            Permissions(command.DefaultMemberPermissions),
            global ? [.. command.ContextTypes?.Select(context => (int)context) ?? []] : null,
            global ? [.. command.IntegrationTypes?.Select(type => (int)type) ?? []] : null
        );

    // The library reads "everyone" and "nobody but administrators" alike; the bot asks for the first only.
    private static string? Permissions(GuildPermissions needed) =>
        needed.RawValue == 0 ? null : needed.RawValue.ToString(CultureInfo.InvariantCulture);

    private static CommandOptionBody Option(IApplicationCommandOption option) =>
        new(
            (int)option.Type,
            option.Name,
            option.Description,
            option.IsRequired,
            option.IsAutocomplete,
            option.MaxLength,
            [.. option.Choices.Select(Choice)],
            [.. option.Options.Select(Option)]
        );

    private static CommandChoiceBody Choice(IApplicationCommandOptionChoice choice) =>
        new(choice.Name, JsonSerializer.SerializeToElement($"{choice.Value}"));
}
