using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Running;

/// <summary>The records of a run, in the suites' order.</summary>
public sealed record RunResult(IReadOnlyList<QuestionRecord> Questions, IReadOnlyList<ClaimRecord> Claims);
