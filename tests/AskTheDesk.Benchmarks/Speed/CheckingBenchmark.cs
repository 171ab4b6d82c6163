using AskTheDesk.Citations;
using BenchmarkDotNet.Attributes;

namespace AskTheDesk.Benchmarks.Speed;

/// <summary>How long is a sentence checked that stands in its passage, and one that does not?</summary>
[MemoryDiagnoser]
public class CheckingBenchmark
{
    private static readonly string[] Passage =
    [
        "Inspectors counted 40 damaged bridges in Norland province, engineer Lena Ort said on Monday. "
            + "\"We will not close them all,\" she said. Repairs are to cost $1.7 million and to end in May 2023.",
    ];

    [Benchmark(Baseline = true)]
    public Judgement Verbatim() => SupportCheck.Judge("\"We will not close them all,\" she said.", Passage);

    [Benchmark]
    public Judgement Paraphrase() =>
        SupportCheck.Judge(
            "Ort said that 40 bridges in Norland are damaged and repairs cost 1,700,000 dollars.",
            Passage
        );

    [Benchmark]
    public Judgement Invented() => SupportCheck.Judge("Ort closed 70 bridges in Sudland in 2019.", Passage);
}
