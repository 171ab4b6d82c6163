using AskTheDesk.Evaluation.Gates;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>What <c>eval</c> is to do; paths as given.</summary>
/// <param name="Suites">Files and folders, at least one.</param>
internal sealed record EvalRequest(IReadOnlyList<string> Suites)
{
    public string? Index { get; init; }

    /// <summary>Indexed first: into <see cref="Index"/>, or into a folder that is gone afterwards.</summary>
    public string? Articles { get; init; }

    public EvalOutputs Outputs { get; init; } = new();

    /// <summary>Questions at once, from 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Tags, sets and ids to run; empty is all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    public bool Lint { get; init; }

    public bool KeepGoing { get; init; }

    public string? Baseline { get; init; }

    /// <summary>How far a headline figure may fall, 0 to 1; null allows what may be noise.</summary>
    public double? MaxRegression { get; init; }

    public IReadOnlyList<Minimum> Minima { get; init; } = [];
}
