namespace AskTheDesk.Articles.Cleaning.Captions;

/// <summary>
/// Collapses what is said again word for word. A line that stands twice in a row, or again and without a full
/// stop, is a caption; a sentence said again is the paragraph that it was.
/// </summary>
internal static class Repeats
{
    // Shorter lines, and those with a label ("Hours: …"), recur in tables and transcripts, where each counts,
    // and a headline recurs in the list of links above it.
    private const int ShortestText = 20;
    private const int FewestWordsInARow = 6;
    private const int FewestWordsOfSentence = 12;
    private const int FewestWordsOfCaption = 14;

    /// <summary>A page with so many captions said twice in a row does so as a habit.</summary>
    private const int Habit = 3;

    /// <summary>Marks captions, and drops all copies but the first.</summary>
    /// <param name="isHabit">The page repeats its captions.</param>
    public static List<Entry> Collapse(List<Entry> entries, out bool isHabit)
    {
        var found = 0;
        while (true)
        {
            var groups = Groups(entries);
            found += groups.Count(IsInARow);
            isHabit = found >= Habit;
            var copies = Copies(groups, isHabit);
            if (copies.Count == 0)
            {
                return entries;
            }
            // What stood on both sides of a copy now stands in a row.
            entries = [.. entries.Where(entry => !copies.Contains(entry))];
            Number(entries);
        }
    }

    private static HashSet<Entry> Copies(List<List<Entry>> groups, bool isHabit)
    {
        var copies = new HashSet<Entry>();
        foreach (var group in groups)
        {
            var isCaption = IsCaption(group, isHabit);
            if (isCaption)
            {
                group[0].Kind = BlockKind.Caption;
            }
            if (isCaption || IsSentence(group, isHabit))
            {
                copies.UnionWith(group.Skip(1));
            }
        }
        return copies;
    }

    private static void Number(List<Entry> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            entries[i].Position = i;
        }
    }

    /// <summary>Blocks that say the same and end alike, where there are several.</summary>
    private static List<List<Entry>> Groups(List<Entry> entries) =>
        [
            .. entries
                .Where(entry => entry.MayBeCaption && entry.Text.Length >= ShortestText)
                .GroupBy(entry => (entry.Words, entry.EndsAsSentence))
                .Select(group => group.ToList())
                .Where(group => group.Count > 1),
        ];

    private static bool IsCaption(List<Entry> group, bool isHabit) =>
        group[0].Kind == BlockKind.Caption
        || IsInARow(group)
        || (
            !group[0].EndsAsSentence
            && group[0].Words.Count >= (isHabit ? FewestWordsInARow : FewestWordsOfCaption)
            && !group[0].HasLabel
        );

    private static bool IsSentence(List<Entry> group, bool isHabit) =>
        group[0].EndsAsSentence
        && group[0].Words.Count >= (isHabit ? FewestWordsInARow : FewestWordsOfSentence)
        && !group[0].HasLabel;

    /// <summary>Every copy stands next to another; one that stands alone and ends as a sentence is a paragraph.</summary>
    private static bool IsInARow(List<Entry> group) =>
        group[0].Words.Count >= FewestWordsInARow
        && (group[0].EndsAsSentence ? Runs(group).All(run => run > 1) : Runs(group).Any(run => run > 1));

    /// <summary>How many copies stand in a row, each time.</summary>
    private static IEnumerable<int> Runs(List<Entry> group)
    {
        var length = 1;
        for (var i = 1; i < group.Count; i++)
        {
            if (group[i].Position == group[i - 1].Position + 1)
            {
                length++;
                continue;
            }
            yield return length;
            length = 1;
        }
        yield return length;
    }
}
