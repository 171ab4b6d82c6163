namespace AskTheDesk.Evaluation.Records;

/// <summary>Where a right answer was lost, in the order that it passes through.</summary>
public enum Stage
{
    /// <summary>No passage in the index holds it.</summary>
    Ingestion,

    /// <summary>The index holds it; no passage given to the writer does.</summary>
    Retrieval,

    /// <summary>It was given to the writer, who did not say it, or said besides what may not be said.</summary>
    Writing,

    /// <summary>It was drafted; the check dropped it.</summary>
    Checking,

    /// <summary>It would have been said, had the desk not refused; or the desk should have refused.</summary>
    Refusal,
}
