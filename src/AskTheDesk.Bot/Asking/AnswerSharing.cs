using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Asking;

/// <summary>Shows a private answer to everybody, as an answer of its own that public memory knows.</summary>
internal sealed class AnswerSharing(
    KeptAnswers kept,
    AnswerPages pages,
    AnswerChanges changes,
    TimeProvider clock
)
{
    /// <summary>Why it cannot be shared; null when it can.</summary>
    public OutgoingMessage? Refuse(Answer answer)
    {
        var withdrawn = changes.Of(answer).Where(change => change.IsWithdrawn).ToList();
        return withdrawn.Count == 0
            ? null
            : Notices.Quietly(
                $"This can no longer be shared: {string.Join(' ', withdrawn.Select(ChangeText.Line))}"
            );
    }

    public async Task ShareAsync(Answer answer, IAnswerPlace place, CancellationToken token)
    {
        var shared = answer with
        {
            Id = AnswerId.New(),
            By = answer.By with { IsPrivate = false, At = clock.GetUtcNow() },
        };
        kept.Add(shared);
        var led = LedPages.For(shared.By.Asker, pings: false, pages.Of(shared));
        kept.Stands(shared.Id, await place.FinishAsync(led, token));
    }
}
