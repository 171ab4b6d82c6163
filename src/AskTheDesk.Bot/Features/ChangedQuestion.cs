using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Asking.Running;
using AskTheDesk.Bot.Port;

namespace AskTheDesk.Bot.Features;

/// <summary>A question that is edited before its answer is answered as edited; one that is deleted is not.</summary>
internal sealed class ChangedQuestion(RunningAnswers running) : Feature
{
    public override Func<CancellationToken, Task>? Take(DiscordEvent heard)
    {
        switch (heard)
        {
            case DiscordEvent.MessageEdited { Message: { Content.Length: > 0 } message }:
                running.Find(message.Id)?.Edit(QuestionText.Of(message.Content));
                break;
            case DiscordEvent.MessageDeleted deleted:
                running.Find(deleted.Message)?.Withdraw();
                break;
        }
        return null;
    }
}
