using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Passages;

namespace AskTheDesk.Bot.Maintaining;

/// <summary>Brings the archive up to date while the bot goes on answering; one run at a time.</summary>
internal sealed class Reindexer(ArchiveSources sources, IndexFolder folder, TimeProvider clock)
{
    private int _running;

    /// <summary>Runs to the end; it takes as long as reading all sources does.</summary>
    /// <returns>What changed; null when a run is going on already.</returns>
    /// <exception cref="IndexException">The index cannot be written.</exception>
    public IndexReport? Run(IProgress<IndexProgress> progress, CancellationToken token)
    {
        if (Interlocked.Exchange(ref _running, 1) == 1)
        {
            return null;
        }
        try
        {
            var writer = new ArchiveWriter(folder, clock, PassageSplitter.Split);
            return writer.Update(new IndexRequest(sources(token)), progress, token);
        }
        finally
        {
            Interlocked.Exchange(ref _running, 0);
        }
    }
}
