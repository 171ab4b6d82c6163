namespace AskTheDesk.Articles;

/// <summary>What reading a root yields, one by one; the last item of each root is <see cref="Finished"/>.</summary>
public abstract record SourceItem
{
    private SourceItem() { }

    /// <summary>An article.</summary>
    /// <param name="File">The file it came from, as in <see cref="Rejection.File"/>.</param>
    public sealed record Found(Article Article, string File) : SourceItem;

    /// <summary>Something that is not an article, or not a readable one.</summary>
    /// <param name="Id">The article it would have been, where that is known.</param>
    public sealed record Rejected(Rejection Rejection, ArticleId? Id = null) : SourceItem;

    /// <summary>The root has been read to its end.</summary>
    public sealed record Finished(SourceReport Report) : SourceItem;
}
