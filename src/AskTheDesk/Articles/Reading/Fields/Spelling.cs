namespace AskTheDesk.Articles.Reading.Fields;

/// <summary>Tells a misspelling from another word.</summary>
internal static class Spelling
{
    /// <summary>
    /// The words differ by one letter, or by two where they have seven or more, or only in the order of their
    /// letters; case never counts.
    /// </summary>
    public static bool IsNear(string known, string written)
    {
        if (Math.Abs(known.Length - written.Length) > 2)
        {
            return false;
        }
        var (left, right) = (known.ToUpperInvariant(), written.ToUpperInvariant());
        return left.Order().SequenceEqual(right.Order())
            || Distance(left, right) <= (left.Length < 7 ? 1 : 2);
    }

    /// <summary>Letters to put in, take out or change.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
