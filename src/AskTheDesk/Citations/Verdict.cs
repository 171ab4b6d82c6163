namespace AskTheDesk.Citations;

/// <summary>What the archive says of a sentence.</summary>
public enum Verdict
{
    /// <summary>The cited passages say it.</summary>
    Supported,

    /// <summary>They say otherwise.</summary>
    Contradicted,

    /// <summary>They do not say it.</summary>
    NotFound,
}
