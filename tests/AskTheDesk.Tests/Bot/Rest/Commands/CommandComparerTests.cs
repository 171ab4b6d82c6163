using System.Text.Json;
using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Rest.Commands;

namespace AskTheDesk.Tests.Bot.Rest.Commands;

public sealed class CommandComparerTests
{
    private static readonly CommandDefinition.Slash Ask = new("ask", "Ask")
    {
        Options =
        [
            new("question", "What", OptionKind.Text) { Required = true, MaxLength = 100 },
            new("source", "Where", OptionKind.Text) { Autocomplete = true },
            new("style", "How", OptionKind.Text) { Choices = [new("Short", "s"), new("“Long”", "l")] },
        ],
    };

    private static readonly CommandDefinition.OnMessage About = new("Ask about this");

    // As Discord lists it: ids and defaults spelt out, order its own.
    private const string Listed = """
        [{"id":"2","type":3,"name":"Ask about this","description":"","version":"1","nsfw":false,
          "default_member_permissions":null,"contexts":[1,0],"integration_types":[0]},
         {"id":"1","name":"ask","description":"Ask","contexts":[0,1],"integration_types":[0],"options":[
          {"type":3,"name":"question","description":"What","required":true,"max_length":100},
          {"type":3,"name":"source","description":"Where","required":false,"autocomplete":true,"choices":[]},
          {"type":3,"name":"style","description":"How","autocomplete":false,
           "choices":[{"name":"Short","value":"s"},{"name":"“Long”","value":"l"}]}]}]
        """;

    [Fact]
    public void What_Discord_spells_out_makes_no_difference()
    {
        Same(Ask, About).Should().BeTrue();
    }

    [Fact]
    public void Every_change_makes_a_difference()
    {
        CommandDefinition[] changed =
        [
            Ask with
            {
                Description = "Ask the desk",
            },
            Ask with
            {
                NeededPermissions = Permissions.ManageGuild,
            },
            Ask with
            {
                InDirect = false,
            },
            Ask with
            {
                Options = [Ask.Options[1], Ask.Options[0], Ask.Options[2]],
            },
            Ask with
            {
                Options = [Ask.Options[0] with { MaxLength = 101 }, .. Ask.Options.Skip(1)],
            },
            Ask with
            {
                Options = [.. Ask.Options.Take(2), Ask.Options[2] with { Choices = [new("Short", "x")] }],
            },
            Ask with
            {
                Options = [],
                Subcommands = [new("now", "Now")],
            },
        ];

        changed.Should().OnlyContain(command => !Same(command, About));
        Same(Ask).Should().BeFalse();
        Same(Ask, About, new CommandDefinition.OnMessage("Another")).Should().BeFalse();
    }

    private static bool Same(params CommandDefinition[] wanted) =>
        CommandComparer.Same(
            JsonSerializer.Deserialize(Listed, SentJson.Default.Commands) ?? [],
            [.. wanted.Select(CommandBodies.Global)]
        );
}
