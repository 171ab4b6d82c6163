using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Indexing.Reading;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Indexing.Writing.Locking;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Support;

/// <summary>An index in memory, on 1 March 2022 unless the clock is moved.</summary>
internal sealed class RamArchive : IDisposable
{
    public RamArchive(params Article[] articles)
    {
        Index = new LuceneIndex(Folder, Clock);
        if (articles.Length > 0)
        {
            Commit(articles);
        }
    }

    public IndexFolder Folder { get; } = IndexFolder.InMemory();

    public FakeTimeProvider Clock { get; } = new(Some.Instant("2022-03-01"));

    public LuceneIndex Index { get; }

    /// <summary>Writes all in one commit, and so in one segment.</summary>
    public void Commit(params Article[] articles) => Commit(MarkBook.Empty, articles);

    public void Commit(MarkBook marks, params Article[] articles)
    {
        using var session = WriterSession.Open(Folder, WriterNote.Mine("test", Clock));
        foreach (var article in articles)
        {
            session.Put(article, NewsItem.Passages(article), new Origin("/root", "file", Clock.GetUtcNow()));
        }
        session.Commit(CommitStamp.Empty with { Marks = marks });
    }

    public IndexReport Update(params ArticleSource[] sources) => Update(new IndexRequest(sources));

    public IndexReport Update(IndexRequest request) =>
        new ArchiveWriter(Folder, Clock, NewsItem.Passages).Update(
            request,
            null,
            TestContext.Current.CancellationToken
        );

    /// <summary>The articles that a word in their body finds, by id.</summary>
    public IEnumerable<string> Find(string words) =>
        Search(Clause.Body(words)).Select(hit => hit.Article.Id.Value).Order(StringComparer.Ordinal);

    public IReadOnlyList<Candidate> Search(params SearchClause[] clauses) => Search(Filter(), clauses);

    public IReadOnlyList<Candidate> Search(ArticleFilter filter, params SearchClause[] clauses) =>
        Index.Candidates(new CandidateRequest(clauses, filter, 100)).Candidates;

    /// <summary>Up to the clock's time, from anyone.</summary>
    public ArticleFilter Filter() => new(Clock.GetUtcNow(), null, null, []);

    public void Dispose()
    {
        Index.Dispose();
        Folder.Dispose();
    }
}
