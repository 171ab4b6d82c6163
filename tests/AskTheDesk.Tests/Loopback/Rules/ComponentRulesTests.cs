using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rules;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Rules;

public sealed class ComponentRulesTests
{
    private const string Inner = "components.0.components";

    [Fact]
    public void Five_rows_of_five_buttons_are_accepted()
    {
        var rows = Enumerable
            .Range(0, 5)
            .Select(r => Row([.. Enumerable.Range(0, 5).Select(b => Button($"{r}{b}"))]));

        var check = () => MessageRules.Check(Form([.. rows]), []);

        check.Should().NotThrow();
    }

    [Fact]
    public void A_sixth_row_and_a_sixth_button_are_refused()
    {
        var rows = Enumerable.Range(0, 6).Select(r => Row(Button($"{r}")));
        var buttons = Row([.. Enumerable.Range(0, 6).Select(b => Button($"{b}"))]);

        Refusal([.. rows]).ErrorsAt("components").Should().Equal("BASE_TYPE_MAX_LENGTH");
        Refusal(buttons).ErrorsAt(Inner).Should().Equal("BASE_TYPE_BAD_LENGTH");
    }

    [Fact]
    public void A_custom_id_stands_once_in_a_message()
    {
        var answer = Refusal(Row(Button("a")), Row(Button("a")));

        answer
            .ErrorsAt("components.1.components.0.custom_id")
            .Should()
            .Equal("COMPONENT_CUSTOM_ID_DUPLICATED");
    }

    [Theory]
    [InlineData("""{"type":2,"style":1,"label":"a"}""", "custom_id", "BASE_TYPE_REQUIRED")]
    [InlineData(
        """{"type":2,"style":1,"custom_id":"a"}""",
        "label",
        "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED"
    )]
    [InlineData("""{"type":2,"style":5,"label":"a"}""", "url", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"type":2,"style":5,"label":"a","url":"javascript:1"}""", "url", "URL_TYPE_INVALID_URL")]
    [InlineData(
        """{"type":2,"style":5,"label":"a","url":"https://a.org","custom_id":"a"}""",
        "custom_id",
        "BUTTON_COMPONENT_CUSTOM_ID_OR_URL"
    )]
    [InlineData("""{"type":2,"style":7,"label":"a","custom_id":"a"}""", "style", "NUMBER_TYPE_MAX")]
    [InlineData("""{"type":4,"style":1,"label":"a","custom_id":"a"}""", "type", "UNION_TYPE_CHOICES")]
    [InlineData("""{"type":3,"custom_id":"a","options":[]}""", "options", "BASE_TYPE_BAD_LENGTH")]
    [InlineData(
        """{"type":3,"custom_id":"a","options":[{"label":"a","value":"a"}],"max_values":2}""",
        "max_values",
        "SELECT_COMPONENT_MAX_VALUES_EXCEED_OPTIONS"
    )]
    [InlineData(
        """{"type":5,"custom_id":"a","min_values":3,"max_values":2}""",
        "min_values",
        "SELECT_COMPONENT_MIN_VALUES_EXCEED_MAX"
    )]
    public void A_wrong_component_is_refused(string component, string field, string code)
    {
        var row = Row(JsonNode.Parse(component)?.AsObject() ?? []);

        Refusal(row).ErrorsAt($"{Inner}.0.{field}").Should().Contain(code);
    }

    [Theory]
    [InlineData("label", 81)]
    [InlineData("custom_id", 101)]
    public void A_buttons_texts_have_their_limits(string field, int length)
    {
        var button = Button("a");
        button[field] = new string('x', length);

        Refusal(Row(button)).ErrorsAt($"{Inner}.0.{field}").Should().ContainSingle();
    }

    [Fact]
    public void A_select_menu_stands_alone_in_its_row()
    {
        var select = new JsonObject { ["type"] = 5, ["custom_id"] = "s" };

        Refusal(Row(select, Button("a"))).ErrorsAt(Inner).Should().Equal("COMPONENT_LAYOUT_WIDTH_EXCEEDED");
    }

    [Fact]
    public void Two_options_of_a_menu_do_not_share_a_value()
    {
        var options = new JsonArray(Option("a"), Option("a"));
        var select = new JsonObject
        {
            ["type"] = 3,
            ["custom_id"] = "s",
            ["options"] = options,
        };

        Refusal(Row(select))
            .ErrorsAt($"{Inner}.0.options.1.value")
            .Should()
            .Equal("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED");
    }

    private static RawAnswer Refusal(params JsonObject[] rows) =>
        Refusals.Of(() => MessageRules.Check(Form(rows), []));

    private static JsonObject Form(params JsonObject[] rows) =>
        new() { ["content"] = "a", ["components"] = new JsonArray([.. rows]) };

    private static JsonObject Row(params JsonObject[] inner) =>
        new() { ["type"] = 1, ["components"] = new JsonArray([.. inner]) };

    private static JsonObject Button(string id) => Commands.Button("a", id);

    private static JsonObject Option(string value) => new() { ["label"] = "a", ["value"] = value };
}
