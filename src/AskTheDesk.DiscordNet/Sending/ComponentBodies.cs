using AskTheDesk.Bot.Port.Messages;
using Discord;
using ButtonStyle = Discord.ButtonStyle;
using Modal = Discord.Modal;

namespace AskTheDesk.DiscordNet.Sending;

/// <summary>Writes buttons, menus and modals.</summary>
internal static class ComponentBodies
{
    public static MessageComponent Rows(IReadOnlyList<ComponentRow> rows)
    {
        var builder = new ComponentBuilder();
        foreach (var row in rows)
        {
            builder.AddRow(Row(row));
        }
        return builder.Build();
    }

    public static Modal Modal(Bot.Port.Messages.Modal modal)
    {
        var builder = new ModalBuilder(modal.Title, modal.CustomId);
        foreach (var input in modal.Inputs)
        {
            builder.AddTextInput(Input(input));
        }
        return builder.Build();
    }

    private static ActionRowBuilder Row(ComponentRow row) =>
        row switch
        {
            ComponentRow.Buttons buttons => new ActionRowBuilder().WithComponents([
                .. buttons.Items.Select(button => Button(button).Build()),
            ]),
            ComponentRow.Menu menu => new ActionRowBuilder().WithComponents([Menu(menu).Build()]),
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

    private static ButtonBuilder Button(Button button) =>
        button switch
        {
            Button.Action action => new ButtonBuilder(
                action.Label,
                action.CustomId,
                (ButtonStyle)action.Style,
                isDisabled: action.Disabled
            ),
            Button.Link link => ButtonBuilder.CreateLinkButton(link.Label, link.Url.AbsoluteUri),
            _ => throw new ArgumentOutOfRangeException(nameof(button)),
        };

    private static SelectMenuBuilder Menu(ComponentRow.Menu menu) =>
        new(
            menu.CustomId,
            [
                .. menu.Options.Select(option => new SelectMenuOptionBuilder(
                    option.Label,
                    option.Value,
                    option.Description
                )),
            ],
            menu.Placeholder
        );

    private static TextInputBuilder Input(TextInput input) =>
        new(
            input.Label,
            input.CustomId,
            input.Paragraph ? TextInputStyle.Paragraph : TextInputStyle.Short,
            input.Placeholder,
            input.MinLength,
            input.MaxLength,
            input.Required,
            input.Value
        );
}
