using System.Text.RegularExpressions;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Features;

/// <summary>A question written to the bot: in a direct conversation, or in a message that mentions it.</summary>
internal sealed partial class WrittenQuestion(IDiscordLink link, AskDesk ask) : Feature
{
    private UserId? _self;

    public override bool Takes(DiscordEvent heard)
    {
        if (heard is DiscordEvent.LoggedIn login)
        {
            _self = login.Bot.User;
        }
        return heard is DiscordEvent.MessageReceived { Message: { Author.IsBot: false } message }
            && (
                message.Place.Kind == PlaceKind.Direct
                || (_self is { } self && message.Mentions.Contains(self))
            );
    }

    public override async Task HandleAsync(DiscordEvent heard, CancellationToken token)
    {
        if (heard is not DiscordEvent.MessageReceived { Message: var message })
        {
            return;
        }
        var channel = message.Place.Channel;
        await link.Messages.TypingAsync(channel, token);
        var question = Mentions().Replace(message.Content, " ").Trim();
        var result = await ask(new Question(question), token);
        await link.Messages.SendAsync(
            channel,
            PlainAnswer.Of(result.Reply) with
            {
                ReplyTo = message.Id,
            },
            token
        );
    }

    [GeneratedRegex(@"<@!?[0-9]{1,20}>", RegexOptions.NonBacktracking)]
    private static partial Regex Mentions();
}
