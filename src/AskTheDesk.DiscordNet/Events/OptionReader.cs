using System.Globalization;
using AskTheDesk.Bot.Port.Commands;
using Discord;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Events;

/// <summary>Reads what was filled into a slash command.</summary>
internal static class OptionReader
{
    /// <summary>The command with its subcommand, and what stands under it.</summary>
    public static (string Name, OptionValues Values) Read(SocketSlashCommandData data)
    {
        var name = data.Name;
        var options = data.Options;
        while (options.FirstOrDefault() is { } inner && IsSubcommand(inner.Type))
        {
            name += $" {inner.Name}";
            options = inner.Options;
        }
        return (name, Values(options.Select(option => (option.Name, option.Type, (object?)option.Value))));
    }

    /// <summary>The same while it is being typed; the library lists subcommands and options in one row.</summary>
    public static (string Name, OptionValues Values) Read(SocketAutocompleteInteractionData data)
    {
        var subcommands = data
            .Options.Where(option => IsSubcommand(option.Type))
            .Select(option => option.Name);
        return (
            string.Join(' ', subcommands.Prepend(data.CommandName)),
            Values(data.Options.Select(option => (option.Name, option.Type, (object?)option.Value)))
        );
    }

    private static OptionValues Values(
        IEnumerable<(string Name, ApplicationCommandOptionType Type, object? Value)> options
    )
    {
        var values = new Dictionary<string, OptionValue>(StringComparer.Ordinal);
        foreach (var (name, type, value) in options)
        {
            if (Value(type, value) is { } read)
            {
                values[name] = read;
            }
        }
        return new OptionValues(values);
    }

    private static OptionValue? Value(ApplicationCommandOptionType type, object? value) =>
        (type, value) switch
        {
            (ApplicationCommandOptionType.String, { } text) => new OptionValue.Text($"{text}"),
            (ApplicationCommandOptionType.Integer, long whole) => new OptionValue.Whole(whole),
            (ApplicationCommandOptionType.Number, double or long or int) => new OptionValue.Number(
                Convert.ToDouble(value, CultureInfo.InvariantCulture)
            ),
            (ApplicationCommandOptionType.Boolean, bool flag) => new OptionValue.Flag(flag),
            (_, ISnowflakeEntity entity) => new OptionValue.Id(entity.Id),
            _ => null,
        };

    private static bool IsSubcommand(ApplicationCommandOptionType type) =>
        type is ApplicationCommandOptionType.SubCommand or ApplicationCommandOptionType.SubCommandGroup;
}
