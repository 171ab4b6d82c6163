namespace AskTheDesk.Citations;

/// <summary>What becomes of a drafted sentence that its passages do not support.</summary>
public enum UnsupportedSentences
{
    /// <summary>It is not shown; the reply says how many were not.</summary>
    Drop,

    /// <summary>It is shown without citations and marked as unsupported.</summary>
    Mark,
}
