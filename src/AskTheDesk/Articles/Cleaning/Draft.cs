namespace AskTheDesk.Articles.Cleaning;

/// <summary>A block whose kind may not be known yet.</summary>
internal sealed record Draft(string Text, BlockKind? Kind = null);
