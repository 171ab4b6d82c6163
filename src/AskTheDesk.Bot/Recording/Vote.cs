using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Recording;

/// <summary>What somebody thinks of an answer.</summary>
/// <param name="Reason">As they wrote it, or null; outside data.</param>
public sealed record Vote(AnswerId Answer, UserId Voter, bool Up, string? Reason, DateTimeOffset At);
