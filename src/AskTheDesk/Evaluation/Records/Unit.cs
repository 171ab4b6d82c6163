namespace AskTheDesk.Evaluation.Records;

/// <summary>What a figure counts in.</summary>
public enum Unit
{
    /// <summary>0 to 1; higher is better.</summary>
    Share,

    /// <summary>Lower is better.</summary>
    Milliseconds,

    /// <summary>A model's own, a question.</summary>
    Tokens,
}
