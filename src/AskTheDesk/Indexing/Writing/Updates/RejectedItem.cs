using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Writing.Updates;

/// <summary>Something in a source that was not indexed.</summary>
public sealed record RejectedItem(string Root, Rejection Rejection)
{
    public override string ToString() => $"{Root}: {Rejection}";
}
