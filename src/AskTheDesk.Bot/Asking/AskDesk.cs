using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Asking;

/// <summary>Asks the desk, and is told what it does.</summary>
public delegate Task<DeskResult> AskDesk(
    Question question,
    IProgress<DeskProgress> progress,
    CancellationToken token
);
