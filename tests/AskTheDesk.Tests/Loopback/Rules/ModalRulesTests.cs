using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rules;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Rules;

public sealed class ModalRulesTests
{
    [Fact]
    public void Rows_and_labels_with_a_text_input_are_accepted()
    {
        var modal = Commands.Modal("a");
        modal["components"]?.AsArray().Add(Label("b"));

        var check = () => ModalRules.Check(modal);

        check.Should().NotThrow();
    }

    [Theory]
    [InlineData("title", "data.title")]
    [InlineData("custom_id", "data.custom_id")]
    [InlineData("components", "data.components")]
    public void A_modal_needs(string field, string place)
    {
        var modal = Commands.Modal("a");
        modal.Remove(field);

        Refusals.Of(() => ModalRules.Check(modal)).ErrorsAt(place).Should().Equal("BASE_TYPE_REQUIRED");
    }

    [Fact]
    public void A_title_over_45_characters_is_refused()
    {
        var modal = Commands.Modal("a");
        modal["title"] = new string('x', 46);

        Refusals
            .Of(() => ModalRules.Check(modal))
            .ErrorsAt("data.title")
            .Should()
            .Equal("BASE_TYPE_BAD_LENGTH");
    }

    [Theory]
    [InlineData("label", 46)]
    [InlineData("placeholder", 101)]
    [InlineData("value", 4001)]
    [InlineData("custom_id", 101)]
    public void An_inputs_texts_have_their_limits(string field, int length)
    {
        var modal = Commands.Modal("a");
        Input(modal)[field] = new string('x', length);

        Refusals
            .Of(() => ModalRules.Check(modal))
            .ErrorsAt($"data.components.0.components.0.{field}")
            .Should()
            .ContainSingle();
    }

    [Fact]
    public void A_value_must_fit_its_own_input_and_a_least_length_its_greatest()
    {
        var modal = Commands.Modal("a", most: 10);
        Input(modal)["value"] = new string('x', 11);
        Input(modal)["min_length"] = 11;

        var answer = Refusals.Of(() => ModalRules.Check(modal));

        answer.ErrorsAt("data.components.0.components.0.value").Should().ContainSingle();
        answer.ErrorsAt("data.components.0.components.0.min_length").Should().ContainSingle();
    }

    [Fact]
    public void A_button_has_no_place_in_a_modal()
    {
        var modal = Commands.Modal("a");
        modal["components"] = Commands.Row(Commands.Button("a", "b"));

        Refusals
            .Of(() => ModalRules.Check(modal))
            .ErrorsAt("data.components.0.components.0.type")
            .Should()
            .ContainSingle();
    }

    [Fact]
    public void Six_parts_and_two_inputs_of_one_id_are_refused()
    {
        var modal = Commands.Modal("a");
        var parts = modal["components"]?.AsArray() ?? [];
        for (var i = 0; i < 5; i++)
        {
            parts.Add(Label("same"));
        }

        var answer = Refusals.Of(() => ModalRules.Check(modal));

        answer.ErrorsAt("data.components").Should().Equal("BASE_TYPE_BAD_LENGTH");
        answer
            .ErrorsAt("data.components.2.component.custom_id")
            .Should()
            .Equal("COMPONENT_CUSTOM_ID_DUPLICATED");
    }

    private static JsonObject Input(JsonObject modal) =>
        modal["components"]?[0]?["components"]?[0]?.AsObject() ?? throw new InvalidOperationException();

    private static JsonObject Label(string id) =>
        new()
        {
            ["type"] = 18,
            ["label"] = "Question",
            ["component"] = new JsonObject
            {
                ["type"] = 4,
                ["custom_id"] = id,
                ["style"] = 1,
            },
        };
}
