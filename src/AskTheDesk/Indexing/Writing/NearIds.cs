namespace AskTheDesk.Indexing.Writing;

/// <summary>Ids that someone may have meant.</summary>
internal static class NearIds
{
    private const int Most = 3;

    /// <summary>The nearest first; those that are nothing like it are left out.</summary>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> ids) =>
        [
            .. ids.Select(id => (Id: id, Distance: Distance(wanted, id)))
                .Where(near => near.Distance <= wanted.Length / 3)
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select(near => near.Id),
        ];

    /// <summary>0 when one holds the other, else how many characters must be changed.</summary>
    private static int Distance(string wanted, string id) =>
        id.Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || wanted.Contains(id, StringComparison.OrdinalIgnoreCase)
            ? 0
            : Edits(wanted.ToUpperInvariant(), id.ToUpperInvariant());

    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[to.Length];
    }
}
