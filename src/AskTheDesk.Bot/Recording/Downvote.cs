using AskTheDesk.Bot.Answers;

namespace AskTheDesk.Bot.Recording;

/// <summary>A vote against an answer, with the answer.</summary>
/// <param name="Reason">As they wrote it, or null; outside data.</param>
public sealed record Downvote(Answer Answer, string? Reason, DateTimeOffset At);
