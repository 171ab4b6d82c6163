using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Delivering;

/// <summary>Puts the asker's name before an answer that stands where they may not be looking.</summary>
internal static class LedPages
{
    private const int Limit = 2000;

    /// <summary>The pages, the first of them led by a mention.</summary>
    /// <param name="pings">Whether the mention pings.</param>
    public static IReadOnlyList<OutgoingMessage> For(
        UserId asker,
        bool pings,
        IReadOnlyList<OutgoingMessage> pages
    )
    {
        var mention = $"<@{asker}>";
        var first = pages[0];
        var led = $"{mention}\n{first.Content}";
        var ping = pings ? asker : (UserId?)null;
        return led.Length <= Limit
            ? [first with { Content = led, Ping = ping }, .. pages.Skip(1)]
            : [new OutgoingMessage(mention) { Ping = ping }, .. pages];
    }
}
