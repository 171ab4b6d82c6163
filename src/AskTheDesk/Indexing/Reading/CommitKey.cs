using Lucene.Net.Index;

namespace AskTheDesk.Indexing.Reading;

/// <summary>Tells one commit from another without opening it.</summary>
/// <param name="Generation">Grows with every commit, and starts again when someone deletes the index.</param>
/// <param name="Written">When it was written, in UTC; of no meaning in memory.</param>
internal sealed record CommitKey(long Generation, DateTime Written)
{
    /// <summary>That of the last commit; one that can be no commit's where there is none.</summary>
    public static CommitKey Last(IndexFolder folder)
    {
        var file = SegmentInfos.GetLastCommitSegmentsFileName(folder.Directory);
        return new(
            SegmentInfos.GetLastCommitGeneration(folder.Directory),
            folder.LucenePath is { } path && file is not null
                ? File.GetLastWriteTimeUtc(Path.Combine(path, file))
                : default
        );
    }
}
