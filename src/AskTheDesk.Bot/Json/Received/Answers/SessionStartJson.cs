namespace AskTheDesk.Bot.Json.Received.Answers;

/// <summary>How often the bot may still identify.</summary>
/// <param name="ResetAfter">Milliseconds.</param>
internal sealed record SessionStartJson(int? Total, int? Remaining, double? ResetAfter, int? MaxConcurrency);
