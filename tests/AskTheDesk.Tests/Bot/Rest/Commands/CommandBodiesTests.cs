using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Rest.Commands;

namespace AskTheDesk.Tests.Bot.Rest.Commands;

public sealed class CommandBodiesTests
{
    [Fact]
    public void A_global_command_says_where_it_is_offered()
    {
        var everywhere = CommandBodies.Global(new CommandDefinition.OnMessage("Check"));
        var servers = CommandBodies.Global(new CommandDefinition.OnMessage("Check") { InDirect = false });

        everywhere.Contexts.Should().Equal(0, 1);
        servers.Contexts.Should().Equal(0);
        everywhere.IntegrationTypes.Should().Equal(0);
        everywhere.Type.Should().Be(3);
        everywhere.Description.Should().BeNull();
    }

    [Fact]
    public void A_command_for_one_server_does_not_since_Discord_refuses_it()
    {
        var body = CommandBodies.ForGuild(new CommandDefinition.Slash("status", "Status"));

        body.Contexts.Should().BeNull();
        body.IntegrationTypes.Should().BeNull();
    }

    [Fact]
    public void Needed_permissions_are_a_number_in_text()
    {
        var command = new CommandDefinition.Slash("reindex", "Read anew")
        {
            NeededPermissions = Permissions.ManageGuild,
        };

        CommandBodies.Global(command).DefaultMemberPermissions.Should().Be("32");
    }

    [Fact]
    public void A_subcommand_holds_its_options()
    {
        var command = new CommandDefinition.Slash("forget", "Forget")
        {
            Subcommands = [new("me", "Mine") { Options = [new("why", "Why", OptionKind.Text)] }],
        };

        var subcommand = CommandBodies.Global(command).Options.Should().ContainSingle().Subject;

        (subcommand.Type, subcommand.Name).Should().Be((1, "me"));
        subcommand.Options.Should().ContainSingle().Which.Type.Should().Be(3);
    }
}
