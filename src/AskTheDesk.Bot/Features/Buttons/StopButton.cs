using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Asking.Running;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>Stops an answer while it is written; what has passed the check by then is shown.</summary>
internal sealed class StopButton(IDiscordLink link, Reception reception, RunningAnswers running) : Feature
{
    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.ButtonClicked clicked
        && ButtonId.Read(clicked.CustomId) is { Verb: ButtonVerb.Stop } id
            ? token => StopAsync(clicked.Interaction, id.Answer, token)
            : null;

    private Task StopAsync(Interaction interaction, AnswerId id, CancellationToken token) =>
        running.Find(id) switch
        {
            null => reception.SayAsync(interaction, [Notices.NotRunning], token),
            { } answer when answer.Asker != interaction.Asker.Id => reception.SayAsync(
                interaction,
                [Notices.NotYours],
                token
            ),
            { } answer when answer.Stop() => link.Replies.DeferUpdateAsync(interaction, token),
            _ => reception.SayAsync(interaction, [Notices.NotRunning], token),
        };
}
