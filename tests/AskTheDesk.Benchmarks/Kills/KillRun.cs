using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Indexing.Writing.Locking;
using Lucene.Net.Index;

namespace AskTheDesk.Benchmarks.Kills;

/// <summary>Index runs over the old index, each killed, and what they leave.</summary>
/// <param name="stage">The old index, the new source and what each should hold.</param>
internal sealed class KillRun(KillStage stage, Random random)
{
    // A machine is now busy and now idle: the moments are drawn from spans that follow how long runs take, so
    // that about one in five is done before its moment comes.
    private const double Longer = 1.06;
    private const double Shorter = 0.8;

    private readonly Dictionary<KillFrom, TimeSpan> _spans = new(stage.Spans);

    /// <summary>Half of them about the commit, four of ten from the lock on, the rest at any time.</summary>
    public async Task<KillResult> RunAsync(CancellationToken token)
    {
        var index = stage.FreshIndex();
        using var process = IndexProcess.Start(stage.Source, index);
        var from = random.Next(10) switch
        {
            0 => KillFrom.Start,
            < 5 => KillFrom.Lock,
            _ => KillFrom.Segment,
        };
        await process.UntilAsync(from, token);
        await Task.Delay(_spans[from] * random.NextDouble(), token);
        var result = await KillAsync(process, index, token);
        _spans[from] *= IsLate(from, result) ? Shorter : Longer;
        return result;
    }

    private static bool IsLate(KillFrom from, KillResult result) =>
        result.Ended || (from is not KillFrom.Start && !result.Held);

    private async Task<KillResult> KillAsync(IndexProcess process, string index, CancellationToken token)
    {
        var ended = process.HasEnded;
        var held = await process.KillAsync(token);
        return new KillResult(held, ended, Found(index));
    }

    private string Found(string index)
    {
        using var folder = IndexFolder.At(index);
        var image = ArchiveImage.OfIndex(folder);
        var isSound = new CheckIndex(folder.Directory).DoCheckIndex().Clean;
        // The next writer must find the lock free.
        WriterSession.Open(folder, WriterNote.Mine("kill", TimeProvider.System)).Dispose();
        return (isSound, image.IsSame(stage.Old), image.IsSame(stage.New)) switch
        {
            (false, _, _) => KillResult.Damaged,
            (_, true, _) => KillResult.Old,
            (_, _, true) => KillResult.New,
            _ => KillResult.Mixed,
        };
    }
}
