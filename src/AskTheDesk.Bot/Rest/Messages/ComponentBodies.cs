using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Json.Sent.Callbacks;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Rest.Messages;

/// <summary>Writes buttons, menus and modals.</summary>
internal static class ComponentBodies
{
    private const int LinkStyle = 5;
    private const int ShortInput = 1;
    private const int ParagraphInput = 2;

    public static IReadOnlyList<ComponentBody> Rows(IReadOnlyList<ComponentRow> rows) =>
        [.. rows.Select(row => Row(Inside(row)))];

    // In rows, one input in each: labels, the newer form, are not understood by every link.
    public static ModalBody Modal(Modal modal) =>
        new(modal.CustomId, modal.Title, [.. modal.Inputs.Select(input => Row([Input(input)]))]);

    private static ComponentBody Row(IReadOnlyList<ComponentBody> inside) =>
        new(ComponentBody.Row) { Components = inside };

    private static IReadOnlyList<ComponentBody> Inside(ComponentRow row) =>
        row switch
        {
            ComponentRow.Buttons buttons => [.. buttons.Items.Select(Button)],
            ComponentRow.Menu menu => [Menu(menu)],
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

    private static ComponentBody Button(Button button) =>
        button switch
        {
            Button.Action action => new(ComponentBody.Button)
            {
                CustomId = action.CustomId,
                Label = action.Label,
                Style = (int)action.Style,
                Disabled = action.Disabled ? true : null,
            },
            Button.Link link => new(ComponentBody.Button)
            {
                Label = link.Label,
                Url = link.Url.AbsoluteUri,
                Style = LinkStyle,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(button)),
        };

    private static ComponentBody Menu(ComponentRow.Menu menu) =>
        new(ComponentBody.Menu)
        {
            CustomId = menu.CustomId,
            Placeholder = menu.Placeholder,
            Options =
            [
                .. menu.Options.Select(option => new MenuOptionBody(
                    option.Label,
                    option.Value,
                    option.Description
                )),
            ],
        };

    private static ComponentBody Input(TextInput input) =>
        new(ComponentBody.TextInput)
        {
            CustomId = input.CustomId,
            Label = input.Label,
            Style = input.Paragraph ? ParagraphInput : ShortInput,
            Required = input.Required,
            MinLength = input.MinLength,
            MaxLength = input.MaxLength,
            Value = input.Value,
            Placeholder = input.Placeholder,
        };
}
