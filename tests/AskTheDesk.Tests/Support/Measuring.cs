using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Tests.Support;

/// <summary>Takes one measure of records.</summary>
internal static class Measuring
{
    /// <summary>The figure and how many records it is taken over.</summary>
    public static (double? Value, int Count) Take(
        this IReadOnlyList<Measure<QuestionRecord>> measures,
        string name,
        params QuestionRecord[] records
    )
    {
        var measure = measures.Single(measure => measure.Name == name);
        var readings = measure.Readings(records);
        return (measure.Of(readings), readings.Count);
    }
}
