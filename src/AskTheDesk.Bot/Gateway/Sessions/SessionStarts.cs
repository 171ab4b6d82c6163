namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>What the gateway says about identifying.</summary>
/// <param name="Total">Identifies in a period of 24 hours.</param>
/// <param name="Remaining">Of these, left in this period.</param>
/// <param name="ResetAfter">Until the next period.</param>
/// <param name="Concurrency">How many may start in 5 seconds.</param>
internal sealed record SessionStarts(int Total, int Remaining, TimeSpan ResetAfter, int Concurrency);
