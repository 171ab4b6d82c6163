namespace AskTheDesk.Articles;

/// <summary>What has become of an article since it was published.</summary>
public enum PublicationState
{
    Published,
    Corrected,
    Retracted,
}
