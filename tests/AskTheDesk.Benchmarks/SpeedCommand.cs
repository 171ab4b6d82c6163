using AskTheDesk.Benchmarks.Speed;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace AskTheDesk.Benchmarks;

/// <summary>Measures indexing, search and checking on generated articles; with --smoke runs each once.</summary>
internal static class SpeedCommand
{
    private static readonly Type[] Questions =
    [
        typeof(IndexingBenchmark),
        typeof(SearchBenchmark),
        typeof(CheckingBenchmark),
    ];

    /// <summary>Runs all of them.</summary>
    /// <returns>0 when every benchmark ran, else 1.</returns>
    /// <exception cref="FormatException">An argument is not known.</exception>
    public static int Run(string[] arguments)
    {
        var smoke = arguments switch
        {
            [] => false,
            ["--smoke"] => true,
            _ => throw new FormatException("speed takes --smoke or nothing."),
        };
        var job = (smoke ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig
            .Create(DefaultConfig.Instance)
            .AddJob(job)
            .WithOptions(ConfigOptions.DisableOptimizationsValidator);
        var summaries = BenchmarkRunner.Run(
            Questions,
            smoke ? config.AddLogger(NullLogger.Instance) : config
        );
        return summaries.All(summary =>
            !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)
        )
            ? 0
            : 1;
    }
}
