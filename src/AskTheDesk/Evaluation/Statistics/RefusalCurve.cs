namespace AskTheDesk.Evaluation.Statistics;

/// <summary>
/// What a desk would have got right had it answered more, or fewer, questions: as the threshold on the refusal
/// score rises, the questions it is surest of are answered first. Values are 1 for a question that would have
/// been right, had it been answered, else 0; weights are refusal scores.
/// </summary>
public static class RefusalCurve
{
    /// <summary>
    /// For every number of answered questions, from one to all, the share of them that would have been right.
    /// Questions of one score are answered in no order, so each counts as the mean of them all.
    /// </summary>
    public static IReadOnlyList<double> Accuracies(IReadOnlyList<Reading> readings)
    {
        var sorted = readings.OrderBy(reading => reading.Weight).ToArray();
        var accuracies = new double[sorted.Length];
        var right = 0.0;
        for (var start = 0; start < sorted.Length; )
        {
            var end = start + 1;
            var tied = sorted[start].Value;
            for (; end < sorted.Length && sorted[end].Weight.Equals(sorted[start].Weight); end++)
            {
                tied += sorted[end].Value;
            }
            var each = tied / (end - start);
            for (; start < end; start++)
            {
                right += each;
                accuracies[start] = right / (start + 1);
            }
        }
        return accuracies;
    }

    /// <summary>The area under accuracy against coverage, 0 to 1.</summary>
    public static double? Area(IReadOnlyList<Reading> readings) =>
        readings.Count == 0 ? null : Accuracies(readings).Average();
}
