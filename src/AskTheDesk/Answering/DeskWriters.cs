namespace AskTheDesk.Answering;

/// <summary>Who may write answers.</summary>
/// <param name="Quotes">Needs no model; answers when the model cannot.</param>
/// <param name="Model">Asked first; null when none is configured.</param>
public sealed record DeskWriters(QuotingWriter Quotes, IAnswerWriter? Model);
