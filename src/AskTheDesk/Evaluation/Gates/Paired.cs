namespace AskTheDesk.Evaluation.Gates;

/// <summary>Records of two runs, matched by their keys.</summary>
internal static class Paired
{
    /// <summary>Matches what has the same key and the same meaning in both.</summary>
    /// <param name="key">Unique in each run.</param>
    /// <param name="meaning">What was put to the desk and how it is judged.</param>
    public static PairedRecords<T> Of<T>(
        IEnumerable<T> before,
        IEnumerable<T> after,
        Func<T, string> key,
        Func<T, string> meaning
    )
    {
        var earlier = before.ToDictionary(key, StringComparer.Ordinal);
        var later = after.ToList();
        var both = later.Where(record => earlier.ContainsKey(key(record))).ToList();
        var same = both.ToLookup(record => meaning(earlier[key(record)]) == meaning(record));
        var kept = both.Select(key).ToHashSet(StringComparer.Ordinal);
        return new PairedRecords<T>(
            [.. same[true].Select(record => (earlier[key(record)], record))],
            [.. earlier.Keys.Where(name => !kept.Contains(name))],
            [.. later.Select(key).Where(name => !kept.Contains(name))],
            [.. same[false].Select(key)]
        );
    }
}
