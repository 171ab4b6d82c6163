using System.Globalization;
using AskTheDesk.Articles;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Indexing.Writing.Updates;

namespace AskTheDesk.Indexing.Writing;

/// <summary>Changes to the desk's marks, not yet written, with a sentence on each.</summary>
internal sealed class MarkDraft(ArchiveState state, DateTimeOffset now)
{
    public MarkBook Marks { get; private set; } = state.Marks;

    /// <summary>Articles that go out of the index.</summary>
    public List<ArticleId> Deleted { get; } = [];

    public List<string> Lines { get; } = [];

    /// <summary>Why an article cannot be marked so; none when all can.</summary>
    public List<string> Refusals { get; } = [];

    public void Remove(ArticleId article, string? why)
    {
        if (IsKnown(article) && !IsRemoved(article, "is removed already"))
        {
            Set(new Mark(article, PublicationState.Removed, why, now));
            Deleted.Add(article);
            Lines.Add($"{article} is removed.");
        }
    }

    public void Retract(ArticleId article, string? why)
    {
        if (IsKnown(article) && !IsRemoved(article, "is removed, restore it first"))
        {
            Set(new Mark(article, PublicationState.Retracted, why, now));
            Lines.Add($"{article} is retracted.");
        }
    }

    public void Restore(ArticleId article)
    {
        if (!IsKnown(article))
        {
            return;
        }
        if (Marks.Find(article) is not { } mark)
        {
            Refusals.Add($"{article} was neither removed nor retracted.");
            return;
        }
        Marks = Marks.Without(article);
        Lines.Add(
            mark.State is PublicationState.Removed
                ? $"{article} is no longer removed: the next index run that finds it brings it back."
                : $"{article} is no longer marked as retracted."
        );
    }

    private void Set(Mark mark) => Marks = Marks.With(mark);

    private bool IsKnown(ArticleId article)
    {
        if (state.Catalog.Find(article) is not null || Marks.Find(article) is not null)
        {
            return true;
        }
        var near = NearIds.Of(article.Value, state.Catalog.Articles.Select(id => id.Value));
        var hint = near.Count == 0 ? "" : $" Near it: {string.Join(", ", near)}.";
        Refusals.Add($"There is no article {article}.{hint}");
        return false;
    }

    private bool IsRemoved(ArticleId article, string refusal)
    {
        var removed = Marks.IsRemoved(article);
        if (removed)
        {
            Refusals.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{article} {refusal} ({Marks.Find(article)?.At:u})."
                )
            );
        }
        return removed;
    }
}
