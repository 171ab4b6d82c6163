using AskTheDesk.Questions;
using AskTheDesk.Retrieval;
using BenchmarkDotNet.Attributes;

namespace AskTheDesk.Benchmarks.Speed;

/// <summary>How long a search of the seeds takes, and a whole answer beside it?</summary>
[MemoryDiagnoser]
public class SearchBenchmark : IDisposable
{
    private static readonly Question Asked = new(
        "How many migrants were in the caravan that left Tapachula?"
    );

    private SeedDesk? _seeds;

    [GlobalSetup]
    public void Prepare() =>
        _seeds = new SeedDesk(
            new Dictionary<string, string?>(StringComparer.Ordinal),
            CancellationToken.None
        );

    [Benchmark(Baseline = true)]
    public SearchResult? Search() => _seeds?.Desk.Search(Asked);

    [Benchmark]
    public async Task<DeskResult?> Ask() =>
        _seeds is null ? null : await _seeds.Desk.AskAsync(Asked, progress: null, CancellationToken.None);

    [GlobalCleanup]
    public void Dispose()
    {
        _seeds?.Dispose();
        GC.SuppressFinalize(this);
    }
}
