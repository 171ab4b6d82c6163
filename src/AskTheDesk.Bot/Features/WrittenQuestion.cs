using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Features;

/// <summary>
/// A question written to the bot: a direct message, a mention, a reply to it, or a message in a thread that it
/// opened.
/// </summary>
internal sealed class WrittenQuestion(
    Reception reception,
    KeptAnswers kept,
    FollowUpThread thread,
    HowToAsk hint
) : Feature
{
    private UserId? _self;

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard)
    {
        if (heard is DiscordEvent.LoggedIn login)
        {
            _self = login.Bot.User;
        }
        return
            heard is DiscordEvent.MessageReceived { Message: { Author.IsBot: false } message }
            && _self is { } self
            && IsMeant(message, self)
            ? token => TakeAsync(message, self, token)
            : null;
    }

    private static bool IsMeant(ReceivedMessage message, UserId self) =>
        message.Place.Kind == PlaceKind.Direct
        || message.Place.Owner == self
        || message.RepliesToAuthor == self
        || message.Mentions.Contains(self);

    private async Task TakeAsync(ReceivedMessage message, UserId self, CancellationToken token)
    {
        // Discord leaves the text out where the bot is not mentioned and may not read along.
        if (message.Content.Length == 0 && message.Place.Kind != PlaceKind.Direct)
        {
            await hint.GiveAsync(message, token);
            return;
        }
        var question = new Question(QuestionText.Of(message.Content));
        var answered = await reception.AnswerAsync(message, question, Before(message), token);
        if (answered is var (answer, placed) && QuestionText.Mentions(message.Content, self))
        {
            await thread.OpenAsync(message, answer, placed, token);
        }
    }

    private Answer? Before(ReceivedMessage message) =>
        message.RepliesTo is { } before && kept.FindAt(before) is { } answer && MayGoOn(message, answer)
            ? answer
            : null;

    // What somebody was told privately is not for others to go on from.
    private static bool MayGoOn(ReceivedMessage message, Answer before) =>
        !before.By.IsPrivate || before.By.Asker == message.Author.Id;
}
