namespace AskTheDesk.Articles;

/// <summary>Names an article: what it states, or its path under the indexed root, extension included.</summary>
public readonly record struct ArticleId(string Value)
{
    public override string ToString() => Value;
}
