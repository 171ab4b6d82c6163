namespace AskTheDesk.Indexing.Writing;

/// <summary>What an index run is to do.</summary>
/// <param name="Rebuild">Build the index afresh from these sources; readers keep the old one until then.</param>
/// <param name="DryRun">Only tell what would change.</param>
public sealed record IndexRequest(
    IReadOnlyList<ArticleSource> Sources,
    bool Rebuild = false,
    bool DryRun = false
);
