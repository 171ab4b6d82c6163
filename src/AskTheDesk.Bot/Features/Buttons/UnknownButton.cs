using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>A button or form that this bot no longer knows: said so, since Discord waits for an answer.</summary>
internal sealed class UnknownButton(Reception reception) : Feature
{
    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard switch
        {
            DiscordEvent.ButtonClicked clicked when !IsKnown(clicked.CustomId) => Say(clicked),
            DiscordEvent.ModalSubmitted form when !IsKnown(form.CustomId) => Say(form),
            DiscordEvent.MenuChosen chosen => Say(chosen),
            _ => null,
        };

    private static bool IsKnown(string customId) =>
        ButtonId.Read(customId) is { } id && ButtonVerb.All.Contains(id.Verb);

    private Func<CancellationToken, Task> Say(DiscordEvent.Interactive waiting) =>
        token => reception.SayAsync(waiting.Interaction, [Notices.Unknown], token);
}
