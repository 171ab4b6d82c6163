using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Marking;

/// <summary>The desk's marks, at most one an article. Never changed: putting one in gives another book.</summary>
internal sealed class MarkBook
{
    private readonly Dictionary<ArticleId, Mark> _marks;

    private MarkBook(IEnumerable<Mark> marks) => _marks = marks.ToDictionary(mark => mark.Article);

    public static MarkBook Empty { get; } = new([]);

    /// <summary>By article id, ordinally.</summary>
    public IEnumerable<Mark> All => _marks.Values.OrderBy(mark => mark.Article.Value, StringComparer.Ordinal);

    public static MarkBook Of(IEnumerable<Mark> marks) => new(marks);

    public Mark? Find(ArticleId article) => _marks.GetValueOrDefault(article);

    public bool IsRemoved(ArticleId article) => Find(article)?.State is PublicationState.Removed;

    public MarkBook With(Mark mark) => new(All.Where(other => other.Article != mark.Article).Append(mark));

    public MarkBook Without(ArticleId article) => new(All.Where(mark => mark.Article != article));
}
