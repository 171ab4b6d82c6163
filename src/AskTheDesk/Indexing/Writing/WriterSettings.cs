using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Reading;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Writing;

/// <summary>How Lucene writes the index.</summary>
internal static class WriterSettings
{
    /// <summary>Of articles in memory, before they are written as a segment.</summary>
    private const double BufferMegabytes = 64;

    /// <summary>The settings of one session.</summary>
    /// <param name="afresh">Start with nothing; readers keep the last commit until the next.</param>
    public static IndexWriterConfig Of(bool afresh) =>
        new(LuceneVersion.LUCENE_48, Analyzer())
        {
            OpenMode = afresh ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND,
            // Lengths are written by it; the constants matter to readers only.
            Similarity = new PassageSimilarity(Bm25.Default),
            // Merges run in the writer's thread: in one of its own, a full disk would end the process.
            MergeScheduler = new SerialMergeScheduler(),
            RAMBufferSizeMB = BufferMegabytes,
            Codec = new SmallBlockCodec(),
            // Another writer is at work for minutes: to wait a second for it is no use.
            WriteLockTimeout = 0,
        };

    private static PerFieldAnalyzerWrapper Analyzer() =>
        new(
            DeskAnalyzer.Stemmed,
            new Dictionary<string, Analyzer>(StringComparer.Ordinal)
            {
                [FieldNames.Exact] = DeskAnalyzer.Exact,
            }
        );
}
