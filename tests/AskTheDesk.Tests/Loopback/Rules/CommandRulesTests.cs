using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rules;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Rules;

public sealed class CommandRulesTests
{
    [Theory]
    [InlineData("ask", true)]
    [InlineData("ask-desk_2", true)]
    [InlineData("fråga", true)]
    [InlineData("पूछो", true)]
    [InlineData("ถาม", true)]
    [InlineData("Ask", false)]
    [InlineData("ask desk", false)]
    [InlineData("ask!", false)]
    [InlineData("", false)]
    [InlineData("a23456789012345678901234567890123", false)]
    public void A_slash_commands_name_is(string name, bool accepted)
    {
        CommandRules.IsName(name).Should().Be(accepted);
    }

    [Fact]
    public void A_good_command_of_each_type_is_accepted()
    {
        var list = new JsonArray(Commands.Ask(), new JsonObject { ["name"] = "Check This", ["type"] = 3 });

        var check = () => CommandRules.CheckAll(list);

        check.Should().NotThrow();
    }

    [Theory]
    [InlineData("""{"name":"ask"}""", "description", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"name":"Ask","description":"a"}""", "name", "APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData(
        """{"name":"Ask","type":3,"description":"a"}""",
        "description",
        "APPLICATION_COMMAND_INVALID_DESCRIPTION"
    )]
    [InlineData(
        """{"name":"ask","description":"a","options":[{"name":"b","description":"b","type":3},{"name":"c","description":"c","type":3,"required":true}]}""",
        "options.1.required",
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"
    )]
    [InlineData(
        """{"name":"ask","description":"a","options":[{"name":"b","description":"b","type":3},{"name":"b","description":"c","type":3}]}""",
        "options.1.name",
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"
    )]
    [InlineData(
        """{"name":"ask","description":"a","options":[{"name":"b","description":"b","type":3,"autocomplete":true,"choices":[{"name":"x","value":"x"}]}]}""",
        "options.0.autocomplete",
        "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE"
    )]
    [InlineData(
        """{"name":"ask","description":"a","options":[{"name":"b","description":"b","type":12}]}""",
        "options.0.type",
        "NUMBER_TYPE_MAX"
    )]
    [InlineData(
        """{"name":"ask","description":"a","options":[{"name":"b","description":"b","type":1,"options":[{"name":"c","description":"c","type":1}]}]}""",
        "options.0.options.0.type",
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"
    )]
    [InlineData(
        """{"name":"ask","description":"a","default_member_permissions":"manage"}""",
        "default_member_permissions",
        "NUMBER_TYPE_COERCE"
    )]
    [InlineData(
        """{"name":"ask","description":"a","name_localizations":{"de":"Frage"}}""",
        "name_localizations.de",
        "APPLICATION_COMMAND_INVALID_NAME"
    )]
    public void A_wrong_command_is_refused(string command, string place, string code)
    {
        var form = JsonNode.Parse(command)?.AsObject() ?? [];

        Refusals.Of(() => CommandRules.Check(form)).ErrorsAt(place).Should().Contain(code);
    }

    [Fact]
    public void A_subcommand_may_stand_in_a_group_and_no_deeper()
    {
        var sub = new JsonObject
        {
            ["name"] = "c",
            ["description"] = "c",
            ["type"] = 1,
        };
        var group = new JsonObject
        {
            ["name"] = "b",
            ["description"] = "b",
            ["type"] = 2,
            ["options"] = new JsonArray(sub),
        };
        var form = new JsonObject
        {
            ["name"] = "a",
            ["description"] = "a",
            ["options"] = new JsonArray(group),
        };

        var check = () => CommandRules.Check(form);

        check.Should().NotThrow();
    }

    [Fact]
    public void The_same_name_twice_is_refused_and_another_type_is_not_the_same()
    {
        var both = new JsonArray(Plain("ask"), new JsonObject { ["name"] = "ask", ["type"] = 3 });
        var twice = new JsonArray(Plain("ask"), Plain("ask"));

        Refusals
            .Of(() => CommandRules.CheckAll(twice))
            .ErrorsAt("1.name")
            .Should()
            .Equal("APPLICATION_COMMANDS_DUPLICATE_NAME");
        new Action(() => CommandRules.CheckAll(both)).Should().NotThrow();
    }

    [Fact]
    public void A_scope_holds_a_hundred_slash_commands_and_fifteen_message_commands()
    {
        var slash = Enumerable.Range(0, 101).Select(i => Plain($"c{i}"));
        var message = Enumerable
            .Range(0, 16)
            .Select(i => new JsonObject { ["name"] = $"c{i}", ["type"] = 3 });

        Refusals.Of(() => CommandRules.CheckAll([.. slash])).Code.Should().Be(30032);
        Refusals.Of(() => CommandRules.CheckAll([.. message])).Code.Should().Be(30032);
    }

    [Fact]
    public void A_commands_texts_together_have_8000_characters_the_longest_translation_counting()
    {
        var options = Enumerable.Range(0, 25).Select(i => Wordy($"o{i}"));
        var form = new JsonObject
        {
            ["name"] = "ask",
            ["description"] = "a",
            ["options"] = new JsonArray([.. options]),
        };

        Refusals
            .Of(() => CommandRules.Check(form))
            .ErrorsAt("")
            .Should()
            .Contain("APPLICATION_COMMAND_TOO_LARGE");
    }

    private static JsonObject Plain(string name) => new() { ["name"] = name, ["description"] = "a" };

    /// <summary>An option with choices of over 320 characters, most of them in a translation.</summary>
    private static JsonObject Wordy(string name)
    {
        var choices = Enumerable
            .Range(0, 4)
            .Select(i => new JsonObject
            {
                ["name"] = $"n{i}",
                ["value"] = "v",
                ["name_localizations"] = new JsonObject { ["de"] = new string('x', 90) },
            });
        return new JsonObject
        {
            ["name"] = name,
            ["description"] = "a",
            ["type"] = 3,
            ["choices"] = new JsonArray([.. choices]),
        };
    }
}
