using AskTheDesk.Bot.Permitting;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot.Maintaining;

/// <summary>Those who may look after the archive from Discord.</summary>
internal sealed class Maintainers(AccessRules rules, IOptions<DiscordOptions> options)
{
    /// <summary>
    /// A command for them. Discord shows it to those who may manage the server; where a role is named too, to
    /// everybody, since Discord knows nothing of that role.
    /// </summary>
    public CommandDefinition Only(string name, string description) =>
        new CommandDefinition.Slash(name, description)
        {
            InDirect = false,
            NeededPermissions = options.Value.Servers.Values.Any(server => server.Maintainers.Count > 0)
                ? null
                : Permissions.ManageGuild,
        };

    /// <summary>What to say to somebody who is none; null to one who is.</summary>
    public OutgoingMessage? Refuse(Interaction interaction) =>
        rules.MayMaintain(interaction.Place, interaction.Asker)
            ? null
            : Notices.Quietly("That is for those who look after the archive.");
}
