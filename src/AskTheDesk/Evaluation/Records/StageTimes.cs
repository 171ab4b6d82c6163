namespace AskTheDesk.Evaluation.Records;

/// <summary>How long each stage took, in milliseconds.</summary>
public sealed record StageTimes(double Retrieve, double Write, double Check, double Total)
{
    public static StageTimes Of(Timings timings) =>
        new(
            timings.Retrieve.TotalMilliseconds,
            timings.Write.TotalMilliseconds,
            timings.Check.TotalMilliseconds,
            timings.Total.TotalMilliseconds
        );
}
