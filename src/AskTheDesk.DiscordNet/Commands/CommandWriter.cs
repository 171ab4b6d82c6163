using AskTheDesk.Bot.Port.Commands;
using Discord;

namespace AskTheDesk.DiscordNet.Commands;

/// <summary>Writes commands as the library takes them.</summary>
internal static class CommandWriter
{
    private static readonly InteractionContextType[] Servers = [InteractionContextType.Guild];
    private static readonly InteractionContextType[] ServersAndDirect =
    [
        InteractionContextType.Guild,
        InteractionContextType.BotDm,
    ];

    /// <summary>The command.</summary>
    /// <param name="global">False for a command of one server, for which Discord takes no contexts.</param>
    public static ApplicationCommandProperties Write(CommandDefinition command, bool global)
    {
        var contexts = command.InDirect ? ServersAndDirect : Servers;
        var needed = (GuildPermission?)command.NeededPermissions;
        switch (command)
        {
            case CommandDefinition.Slash slash:
                var written = Slash(slash).WithDefaultMemberPermissions(needed);
                return global ? Everywhere(written, contexts).Build() : written.Build();
            default:
                var onMessage = new MessageCommandBuilder()
                    .WithName(command.Name)
                    .WithDefaultMemberPermissions(needed);
                return global ? Everywhere(onMessage, contexts).Build() : onMessage.Build();
        }
    }

    private static SlashCommandBuilder Everywhere(
        SlashCommandBuilder command,
        InteractionContextType[] contexts
    ) => command.WithContextTypes(contexts).WithIntegrationTypes(ApplicationIntegrationType.GuildInstall);

    private static MessageCommandBuilder Everywhere(
        MessageCommandBuilder command,
        InteractionContextType[] contexts
    ) => command.WithContextTypes(contexts).WithIntegrationTypes(ApplicationIntegrationType.GuildInstall);

    private static SlashCommandBuilder Slash(CommandDefinition.Slash slash)
    {
        var builder = new SlashCommandBuilder().WithName(slash.Name).WithDescription(slash.Description);
        SlashCommandOptionBuilder[] options =
        [
            .. slash.Subcommands.Select(Subcommand),
            .. slash.Options.Select(Option),
        ];
        return options.Length == 0 ? builder : builder.AddOptions(options);
    }

    private static SlashCommandOptionBuilder Subcommand(Subcommand subcommand) =>
        new()
        {
            Name = subcommand.Name,
            Description = subcommand.Description,
            Type = ApplicationCommandOptionType.SubCommand,
            Options = [.. subcommand.Options.Select(Option)],
        };

    private static SlashCommandOptionBuilder Option(CommandOption option) =>
        new()
        {
            Name = option.Name,
            Description = option.Description,
            Type = (ApplicationCommandOptionType)option.Kind,
            IsRequired = option.Required ? true : null,
            IsAutocomplete = option.Autocomplete,
            MaxLength = option.MaxLength,
            Choices =
            [
                .. option.Choices.Select(choice => new ApplicationCommandOptionChoiceProperties
                {
                    Name = choice.Name,
                    Value = choice.Value,
                }),
            ],
        };
}
