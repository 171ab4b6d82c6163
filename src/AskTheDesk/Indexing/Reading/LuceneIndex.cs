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
            return new CandidateScan(visible, new VisibleSearcher(commit.Reader, visible, constants)).Run(
                request
            );
        });
    }

    public IndexSummary Summary() =>
        _commits.Read(commit =>
        {
            var visible = commit.VisibleAt(clock.GetUtcNow());
            return new IndexSummary(commit.Version, visible.Articles, visible.Passages, visible.Newest);
        });

    public void Dispose() => _commits.Dispose();
}
