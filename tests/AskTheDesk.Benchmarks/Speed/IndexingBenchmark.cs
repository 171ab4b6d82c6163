using AskTheDesk.Indexing.Writing;
using BenchmarkDotNet.Attributes;

namespace AskTheDesk.Benchmarks.Speed;

/// <summary>How long a thousand articles take to index, and how much less when none has changed?</summary>
[MemoryDiagnoser]
public class IndexingBenchmark : IDisposable
{
    private SpeedArchive? _archive;

    [GlobalSetup]
    public void Prepare()
    {
        _archive = new SpeedArchive();
        _archive.Write(rebuild: true);
    }

    [Benchmark(Baseline = true)]
    public IndexReport? Rebuild() => _archive?.Write(rebuild: true);

    [Benchmark]
    public IndexReport? NothingChanged() => _archive?.Write(rebuild: false);

    [GlobalCleanup]
    public void Dispose()
    {
        _archive?.Dispose();
        GC.SuppressFinalize(this);
    }
}
