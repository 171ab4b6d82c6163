using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Reading;

/// <summary>
/// Reads the index in a folder: always the last commit, opened when first asked for. Reading never waits for
/// a writer. Fit for any number of threads.
/// </summary>
/// <param name="clock">Ends embargoes.</param>
/// <param name="constants">How terms are weighed.</param>
public sealed class LuceneIndex(IndexFolder folder, TimeProvider clock, Bm25 constants)
    : IPassageIndex,
        IDisposable
{
    private readonly CommitSource _commits = new(folder);

    public LuceneIndex(IndexFolder folder, TimeProvider clock)
        : this(folder, clock, Bm25.Default) { }

    public CandidateList Candidates(CandidateRequest request)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Limit, 1, nameof(request));
        return _commits.Read(commit =>
        {
            var visible = commit.VisibleAt(clock.GetUtcNow());
            var searcher = new VisibleSearcher(commit.Reader, visible, constants);
            return new CandidateScan(visible, searcher).Run(request);
        });
    }

    public IndexSummary Summary() => _commits.Read(Summary);

    /// <summary>The publications in the last commit, most articles first.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public IReadOnlyList<ArchiveSource> Sources() =>
        _commits.Read(commit => commit.VisibleAt(clock.GetUtcNow()).Sources);

    /// <summary>More of the last commit, for who maintains it.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public IndexStatus Status() =>
        _commits.Read(commit => new IndexStatus(
            Summary(commit),
            commit.Stamp.Run,
            CommitStamp.Format,
            commit.Reader.IndexCommit.FileNames.Sum(folder.Directory.FileLength)
        ));

    /// <summary>
    /// What has become of an article: published, corrected, retracted, or removed by the desk; null when it
    /// is not in the archive or under embargo.
    /// </summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public ArticleStatus? StatusOf(ArticleId article) =>
        _commits.Read(commit => ArticleLookup.Status(commit, article, clock.GetUtcNow()));

    public void Dispose() => _commits.Dispose();

    private IndexSummary Summary(OpenCommit commit)
    {
        var visible = commit.VisibleAt(clock.GetUtcNow());
        return new IndexSummary(commit.Version, visible.Articles, visible.Passages, visible.Newest);
    }
}
