using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Writing.Updates;

/// <summary>What an index run does to the index.</summary>
internal abstract record Change(ArticleId Id)
{
    /// <summary>The article goes in, in place of what the index has of it.</summary>
    public sealed record Put(Article Article, string Root, string File) : Change(Article.Id);

    /// <summary>The article goes.</summary>
    public sealed record Delete(ArticleId Id) : Change(Id);
}
