using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Indexing.Writing.Locking;
using AskTheDesk.Tests.Support;
using CsCheck;
using Lucene.Net.Index;

namespace AskTheDesk.Tests.Indexing.Reading.Leaves;

public sealed class LeafScanTests
{
    private static readonly string[] Words = ["storm", "port", "harbour", "calm", "ship", "night", "coast"];

    private static readonly SearchClause[] Clauses =
    [
        Clause.Body("storm", 0.1),
        Clause.Body("port", 0.3),
        Clause.Body("calm", 0.7),
        Clause.Title("title"),
        Clause.Body("storm port", slop: 2),
        Clause.Exact("calm night"),
    ];

    // Every passage holds a handful of the same words, so that most scores are near each other or equal.
    private static readonly Gen<Article[]> Archives = Gen.OneOf(Words)
        .Array[1, 6]
        .Array[1, 4]
        .Array[2, 12]
        .Select(texts => texts.Select((text, i) => NewsItem.Of($"{i:00}", Paragraphs(text))).ToArray());

    [Fact]
    public void Equal_scores_go_by_passage_id_descending()
    {
        using var archive = new RamArchive();
        foreach (var id in new[] { "b", "d", "a", "c" })
        {
            archive.Commit(NewsItem.Of(id, "A storm.").Titled("T"));
        }

        var top = Search(archive, 3, Clause.Body("storm"));

        top.Select(hit => hit.Passage.Id.Value).Should().Equal("d#0", "c#0", "b#0");
    }

    [Fact]
    public void Hits_and_scores_are_the_same_whatever_the_order_of_indexing_and_the_segments()
    {
        Gen.Select(Archives, Gen.Int[1, 5], Gen.Int, Gen.Bool)
            .Sample(
                (articles, size, seed, merge) =>
                {
                    using var one = new RamArchive(articles);
                    using var other = InSegments(Shuffled(articles, seed), size, merge);

                    Describe(other).Should().Be(Describe(one));
                },
                iter: 60
            );
    }

    [Fact]
    public void What_was_deleted_leaves_no_trace_in_the_scores()
    {
        Archives.Sample(
            articles =>
            {
                var half = articles[..(articles.Length / 2)];
                using var archive = new RamArchive(half);
                using var edited = new RamArchive(articles);

                Delete(edited, articles[half.Length..]);

                Describe(edited).Should().Be(Describe(archive));
            },
            iter: 30
        );
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var articles = Enumerable.Range(0, 200).Select(i => NewsItem.Of($"{i:000}", Mixed(i))).ToArray();
        using var archive = InSegments(articles, 30, merge: false);
        var alone = Describe(archive);

        var together = Enumerable.Range(0, 64).AsParallel().Select(_ => Describe(archive)).ToArray();

        together.Should().AllBe(alone);
    }

    private static string Mixed(int i) =>
        string.Join(' ', Words.Where((_, w) => (i >> w) % 2 == 0).Append("storm"));

    private static string[] Paragraphs(string[][] text) => [.. text.Select(words => string.Join(' ', words))];

    private static Article[] Shuffled(Article[] articles, int seed)
    {
        var copy = articles.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }

    private static RamArchive InSegments(Article[] articles, int size, bool merge)
    {
        var archive = new RamArchive();
        foreach (var some in articles.Chunk(size))
        {
            archive.Commit(some);
        }
        if (merge)
        {
            using var writer = new IndexWriter(archive.Folder.Directory, WriterSettings.Of(afresh: false));
            writer.ForceMerge(1);
        }
        return archive;
    }

    private static void Delete(RamArchive archive, Article[] articles)
    {
        using var session = WriterSession.Open(archive.Folder, WriterNote.Mine("test", archive.Clock));
        foreach (var article in articles)
        {
            session.Delete(article.Id);
        }
        session.Commit(CommitStamp.Empty);
    }

    private static IReadOnlyList<Candidate> Search(
        RamArchive archive,
        int limit,
        params SearchClause[] clauses
    ) => archive.Index.Candidates(new CandidateRequest(clauses, archive.Filter(), limit)).Candidates;

    private static string Describe(RamArchive archive) =>
        string.Join(
            '\n',
            Search(archive, 7, Clauses)
                .Select(hit =>
                    FormattableString.Invariant(
                        $"{hit.Passage.Id} {hit.Score:R} {string.Join('+', hit.ClauseScores)}"
                    )
                )
        );
}
