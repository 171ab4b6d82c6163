using System.Text.Json;
using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Json.Sent.Callbacks;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Rest.Messages;

namespace AskTheDesk.Tests.Bot.Rest.Messages;

public sealed class ComponentBodiesTests
{
    [Fact]
    public void Buttons_stand_in_a_row()
    {
        var rows = ComponentBodies.Rows([
            new ComponentRow.Buttons([
                new Button.Action("a:1", "Why", ButtonStyle.Danger, Disabled: true),
                new Button.Link("Page", new Uri("https://herald.example/")),
            ]),
        ]);

        var row = rows.Should().ContainSingle().Subject;
        row.Type.Should().Be(1);
        row.Components.Should()
            .BeEquivalentTo([
                new ComponentBody(2)
                {
                    CustomId = "a:1",
                    Label = "Why",
                    Style = 4,
                    Disabled = true,
                },
                new ComponentBody(2)
                {
                    Label = "Page",
                    Style = 5,
                    Url = "https://herald.example/",
                },
            ]);
    }

    [Fact]
    public void A_modal_holds_each_input_in_a_row_of_its_own()
    {
        var modal = ComponentBodies.Modal(
            new Modal("m:1", "Ask", [new TextInput("q", "Question") { Paragraph = true, MaxLength = 9 }])
        );

        JsonSerializer
            .Serialize(new CallbackBody<ModalBody>(CallbackType.Modal, modal), SentJson.Default.ModalCallback)
            .Should()
            .Be(
                """{"type":9,"data":{"custom_id":"m:1","title":"Ask","components":[{"type":1,"components":["""
                    + """{"type":4,"custom_id":"q","label":"Question","style":2,"max_length":9,"required":true}]}]}}"""
            );
    }
}
