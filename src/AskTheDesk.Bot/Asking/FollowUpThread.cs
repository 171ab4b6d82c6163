using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Showing.Markup;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot.Asking;

/// <summary>Opens a thread on the answer to a mention, where the conversation can go on.</summary>
internal sealed class FollowUpThread(IDiscordLink link, IOptions<DiscordOptions> options, DeliveryTools tools)
{
    private const int LongestName = 100;

    /// <summary>Opens it; where it cannot be opened the answer stands without.</summary>
    public async Task OpenAsync(
        ReceivedMessage question,
        Answer answer,
        Placed placed,
        CancellationToken token
    )
    {
        var isWanted =
            options.Value.Threads
            && question.Place.Kind == PlaceKind.Channel
            && answer.Outcome != AnswerOutcome.Refused
            && placed.Channel == question.Place.Channel;
        if (!isWanted || placed.Messages.Count == 0)
        {
            return;
        }
        try
        {
            await link.Messages.OpenThreadAsync(placed.Channel, placed.Messages[0], Name(answer), token);
        }
        catch (DiscordException e)
        {
            Log.ThreadNotOpened(tools.Log, e.Message);
        }
    }

    private static string Name(Answer answer) =>
        PlainMarkdown.Shorten(PlainMarkdown.OneLine(answer.Question), LongestName) is { Length: > 0 } name
            ? name
            : "Question";
}
