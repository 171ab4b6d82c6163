namespace AskTheDesk.Evaluation.Statistics;

/// <summary>
/// Yes-or-no findings held against what people found. Values are what people found, 1 or 0; weights are the
/// finding, or for the area under the curve its probability.
/// </summary>
public static class Classification
{
    /// <summary>The mean of the F1 of yes and the F1 of no.</summary>
    public static double? MacroF1(IReadOnlyList<Reading> readings)
    {
        var table = Table.Of(readings);
        return readings.Count == 0 ? null : (table.F1 + table.Turned.F1) / 2;
    }

    /// <summary>The F1 of yes; 0 when nothing is yes on either side.</summary>
    public static double? F1(IReadOnlyList<Reading> readings) =>
        readings.Count == 0 ? null : Table.Of(readings).F1;

    /// <summary>
    /// The chance that of a yes and a no the yes has the higher probability, a tie counting half; null unless
    /// there are both.
    /// </summary>
    public static double? Area(IReadOnlyList<Reading> readings)
    {
        var sorted = readings.OrderBy(reading => reading.Weight).ToArray();
        var (yes, no, below) = (0.0, 0.0, 0.0);
        for (var start = 0; start < sorted.Length; )
        {
            var end = start;
            var (tiedYes, tiedNo) = (0.0, 0.0);
            for (; end < sorted.Length && sorted[end].Weight.Equals(sorted[start].Weight); end++)
            {
                tiedYes += sorted[end].Value;
                tiedNo += 1 - sorted[end].Value;
            }
            below += tiedYes * (no + (tiedNo / 2));
            (yes, no, start) = (yes + tiedYes, no + tiedNo, end);
        }
        return yes > 0 && no > 0 ? below / (yes * no) : null;
    }

    private readonly record struct Table(double BothYes, double OnlyFound, double OnlyTrue, double BothNo)
    {
        public double F1 => BothYes == 0 ? 0 : 2 * BothYes / ((2 * BothYes) + OnlyFound + OnlyTrue);

        public Table Turned => new(BothNo, OnlyTrue, OnlyFound, BothYes);

        public static Table Of(IReadOnlyList<Reading> readings)
        {
            var counts = new double[4];
            foreach (var reading in readings)
            {
                counts[(reading.Value > 0 ? 2 : 0) + (reading.Weight > 0 ? 1 : 0)]++;
            }
            return new Table(counts[3], counts[1], counts[2], counts[0]);
        }
    }
}
