using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Articles.Cleaning.Captions;

/// <summary>
/// Finds captions by their saying almost what another block says, with no figure and no name besides: a line
/// without a full stop that repeats a paragraph and, where captions are repeated as a habit, a sentence that
/// repeats an earlier one. Of two captions that say almost the same, the first stays.
/// </summary>
internal sealed class NearCopies
{
    // A headline of a few words has them all in the paragraph below it; a caption says a whole sentence.
    private const int FewestWords = 12;

    /// <summary>Longer blocks are no captions, and comparing them would take long.</summary>
    private const int MostWords = 200;

    /// <summary>Of a block's words, those that the other must have. One word in ten may differ.</summary>
    private const double Share = 0.9;

    /// <summary>Words in a row that are looked up together.</summary>
    private const int Run = 3;

    /// <summary>Blocks remembered for each run of words: what is common to more is no sign.</summary>
    private const int MostBlocks = 4;

    private readonly Dictionary<ulong, List<Entry>> _byRun = [];
    private readonly Dictionary<Entry, Dictionary<Entry, int>> _sharedRuns = [];

    /// <summary>Marks captions, and drops those that another says already.</summary>
    /// <param name="isHabit">The page repeats its captions.</param>
    public static List<Entry> Collapse(List<Entry> entries, bool isHabit)
    {
        var compared = entries.Where(entry => entry.MayBeCaption && HasLength(entry)).ToList();
        var suspects = compared
            .Where(entry => isHabit || entry.Kind == BlockKind.Caption || IsLine(entry))
            .ToList();
        if (suspects.Count == 0)
        {
            return entries;
        }
        var copies = new NearCopies();
        suspects.ForEach(copies.Add);
        compared.ForEach(copies.Compare);
        var dropped = suspects.Where(copies.IsDropped).ToHashSet();
        return [.. entries.Where(entry => !dropped.Contains(entry))];
    }

    /// <summary>It neither ends as a sentence nor leads to what follows.</summary>
    private static bool IsLine(Entry entry) =>
        !entry.EndsAsSentence && (Ending.IsOpen(entry.Text) || Ending.IsBare(entry.Text));

    private static bool HasLength(Entry entry) => entry.Words.Count is >= FewestWords and <= MostWords;

    private void Add(Entry suspect)
    {
        foreach (var run in suspect.Words.Runs(Run).Distinct())
        {
            if (!_byRun.TryGetValue(run, out var blocks))
            {
                _byRun[run] = blocks = [];
            }
            if (blocks.Count < MostBlocks)
            {
                blocks.Add(suspect);
            }
        }
        _sharedRuns[suspect] = [];
    }

    private void Compare(Entry entry)
    {
        foreach (var run in entry.Words.Runs(Run))
        {
            if (_byRun.TryGetValue(run, out var suspects))
            {
                suspects.ForEach(suspect => CountRun(suspect, entry));
            }
        }
    }

    private void CountRun(Entry suspect, Entry entry)
    {
        var shared = _sharedRuns[suspect];
        shared[entry] = shared.GetValueOrDefault(entry) + 1;
    }

    /// <summary>Marks the suspect as a caption if it is a copy; true when another caption says it already.</summary>
    private bool IsDropped(Entry suspect)
    {
        if (Original(suspect) is not { } original)
        {
            return false;
        }
        if (suspect.Kind is null && IsCaptionOf(original, suspect))
        {
            suspect.Kind = BlockKind.Caption;
            return false;
        }
        return suspect.Kind == BlockKind.Caption
            && original.Kind == BlockKind.Caption
            && original.Position < suspect.Position
            && suspect.Words.TellsNothingBeyond(original.Words);
    }

    private static bool IsCaptionOf(Entry paragraph, Entry suspect) =>
        paragraph is { Kind: null, EndsAsSentence: true }
        && (IsLine(suspect) || (suspect.EndsAsSentence && paragraph.Position < suspect.Position))
        && suspect.Words.TellsNothingBeyond(paragraph.Words);

    /// <summary>The block that shares the most runs of words, half at least, if it has nearly all of the words.</summary>
    private Entry? Original(Entry suspect)
    {
        var fewest = (suspect.Words.Count - Run + 1) / 2;
        var best = _sharedRuns[suspect]
            .Where(shared => shared.Key != suspect && shared.Value >= fewest)
            .OrderByDescending(shared => shared.Value)
            .ThenBy(shared => shared.Key.Position)
            .FirstOrDefault()
            .Key;
        return best is not null && suspect.Words.ShareIn(best.Words) >= Share ? best : null;
    }
}
