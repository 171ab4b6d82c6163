using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Showing;

/// <summary>The buttons under an answer, most used first.</summary>
internal static class AnswerButtons
{
    public static IReadOnlyList<ComponentRow> Of(Answer answer) =>
        answer.Outcome switch
        {
            AnswerOutcome.Answered => [Row(Reading(answer)), Row(Votes(answer.Id))],
            AnswerOutcome.NotInArchive => [Row([AskOn(answer.Id), Why(answer.Id), .. Votes(answer.Id)])],
            _ => [],
        };

    /// <summary>While it is written.</summary>
    public static IReadOnlyList<ComponentRow> WhileWritten(AnswerId answer) =>
        [Row([Button(ButtonVerb.Stop, answer, "Stop", ButtonStyle.Danger)])];

    private static List<Button> Reading(Answer answer)
    {
        List<Button> buttons =
        [
            Button(ButtonVerb.Passages, answer.Id, "Passages", ButtonStyle.Primary),
            AskOn(answer.Id),
            Why(answer.Id),
            Button(ButtonVerb.Copy, answer.Id, "Copy"),
        ];
        if (answer.By is { IsPrivate: true, Guild: not null })
        {
            buttons.Add(Button(ButtonVerb.Share, answer.Id, "Share"));
        }
        return buttons;
    }

    private static Button.Action AskOn(AnswerId answer) => Button(ButtonVerb.AskOn, answer, "Ask on");

    private static Button.Action Why(AnswerId answer) => Button(ButtonVerb.Why, answer, "Why");

    private static IReadOnlyList<Button> Votes(AnswerId answer) =>
        [Button(ButtonVerb.Up, answer, "👍"), Button(ButtonVerb.Down, answer, "👎")];

    private static ComponentRow.Buttons Row(IReadOnlyList<Button> buttons) => new(buttons);

    private static Button.Action Button(
        string verb,
        AnswerId answer,
        string label,
        ButtonStyle style = ButtonStyle.Secondary
    ) => new(new ButtonId(verb, answer).ToString(), label, style);
}
