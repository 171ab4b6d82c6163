namespace AskTheDesk.Articles;

/// <summary>What has become of an article since it was published.</summary>
public enum PublicationState
{
    Published,
    Corrected,
    Retracted,

    /// <summary>Taken out of the archive by the desk; no article says so of itself.</summary>
    Removed,
}
