using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Features;

/// <summary>Asks the desk.</summary>
public delegate Task<DeskResult> AskDesk(Question question, CancellationToken token);
