namespace AskTheDesk.Evaluation.Measures;

/// <summary>Makes measures of the common shapes.</summary>
internal static class Measured
{
    /// <summary>The mean of a value of each record that counts.</summary>
    public static Measure<T> Mean<T>(string name, string help, Func<T, bool> counts, Func<T, double> value) =>
        new(name, help, counts, records => records.Count == 0 ? null : records.Average(value));

    /// <summary>A share whose parts and wholes are each summed over the records first.</summary>
    public static Measure<T> Share<T>(string name, string help, Func<T, int> part, Func<T, int> whole) =>
        new(
            name,
            help,
            record => whole(record) > 0,
            records => records.Count == 0 ? null : (double)records.Sum(part) / records.Sum(whole)
        );
}
