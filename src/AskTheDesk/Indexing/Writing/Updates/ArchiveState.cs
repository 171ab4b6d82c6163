using AskTheDesk.Articles;
using AskTheDesk.Indexing.Marking;
using Lucene.Net.Index;

namespace AskTheDesk.Indexing.Writing.Updates;

/// <summary>What an index run starts from.</summary>
/// <param name="Catalog">What counts as indexed; nothing does when the index is built afresh.</param>
/// <param name="Marks">The desk's; they outlive a rebuild.</param>
/// <param name="Before">What the last commit holds, as far as it can be read.</param>
/// <param name="LastRun">When an index run last ended, or null.</param>
/// <param name="Exists">There is a commit.</param>
internal sealed record ArchiveState(
    Catalog Catalog,
    MarkBook Marks,
    IReadOnlyCollection<ArticleId> Before,
    DateTimeOffset? LastRun,
    bool Exists
)
{
    private static ArchiveState Nothing => new(new Catalog(), MarkBook.Empty, [], null, Exists: false);

    /// <summary>The last commit; one of another format only to be built afresh.</summary>
    /// <exception cref="IndexException">It cannot be read.</exception>
    public static ArchiveState Read(IndexFolder folder, bool afresh)
    {
        try
        {
            return afresh ? Marked(folder) : Whole(folder);
        }
        catch (Exception e) when (e is IndexNotFoundException or DirectoryNotFoundException)
        {
            return Nothing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw afresh ? IndexFailure.MarksLost(folder, e) : IndexFailure.Of(e, folder);
        }
    }

    /// <summary>Throws where there is nothing to change.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public static void Require(IndexFolder folder)
    {
        if (!Read(folder, afresh: true).Exists)
        {
            throw IndexFailure.Of(new IndexNotFoundException(folder.Name), folder);
        }
    }

    private static ArchiveState Whole(IndexFolder folder)
    {
        using var reader = DirectoryReader.Open(folder.Directory);
        CommitStamp.Check(reader.IndexCommit.UserData, folder);
        var catalog = Catalog.Read(reader);
        var stamp = CommitStamp.Read(reader.IndexCommit.UserData);
        return new(catalog, stamp.Marks, [.. catalog.Articles], stamp.Run, Exists: true);
    }

    private static ArchiveState Marked(IndexFolder folder)
    {
        var commit = new SegmentInfos();
        commit.Read(folder.Directory);
        return new(new Catalog(), CommitStamp.MarksOf(commit.UserData), Articles(folder), null, Exists: true);
    }

    private static IReadOnlyCollection<ArticleId> Articles(IndexFolder folder)
    {
        try
        {
            return Whole(folder).Before;
        }
        catch (Exception e) when (e is IndexException or IOException)
        {
            // Damaged or of another format, which is why it is built afresh: then no one can tell.
            return [];
        }
    }
}
