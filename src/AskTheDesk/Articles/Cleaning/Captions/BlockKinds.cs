using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Articles.Cleaning.Captions;

/// <summary>Says what each block is, and collapses repeated captions.</summary>
internal static class BlockKinds
{
    private const int FewestWordsOfCaption = 10;

    /// <summary>In characters.</summary>
    private const int LongestHeading = 150;

    private const int MostWordsOfHeading = 14;
    private const int MostWordsOfQuestion = 10;

    public static List<Block> Of(List<Draft> drafts)
    {
        var entries = drafts.Select((draft, i) => new Entry(draft, i)).ToList();
        foreach (var entry in entries.Where(entry => entry.Kind is null && CaptionCues.Has(entry.Text)))
        {
            entry.Kind = BlockKind.Caption;
        }
        entries = NearCopies.Collapse(Repeats.Collapse(entries, out var isHabit), isHabit);
        foreach (var entry in entries.Where(entry => isHabit && IsCaptionAmongCaptions(entry)))
        {
            entry.Kind = BlockKind.Caption;
        }
        return [.. entries.Select((entry, i) => new Block(KindOf(entries, i), entry.Text))];
    }

    /// <summary>Where captions are many, a line as long as a sentence that does not end as one.</summary>
    private static bool IsCaptionAmongCaptions(Entry entry) =>
        entry.Kind is null
        && Ending.IsOpen(entry.Text)
        && !entry.HasLabel
        && entry.Words.Count >= FewestWordsOfCaption;

    private static BlockKind KindOf(List<Entry> entries, int at)
    {
        if (entries[at].Kind is { } kind)
        {
            return kind;
        }
        return IsHeading(entries[at]) && at + 1 < entries.Count && IsParagraph(entries[at + 1])
            ? BlockKind.Heading
            : BlockKind.Paragraph;
    }

    private static bool IsHeading(Entry entry) =>
        entry.Text.Length <= LongestHeading
        && !char.IsLower(entry.Text[0])
        && !Attribution.Opens(entry.Text)
        && !(entry.HasLabel && entry.Text.Any(char.IsDigit))
        && (
            Ending.IsOpen(entry.Text)
            || Ending.IsBare(entry.Text)
            || (entry.Text[^1] == '?' && entry.Words.Count <= MostWordsOfQuestion)
        )
        && entry.Words.Count is > 0 and <= MostWordsOfHeading;

    private static bool IsParagraph(Entry entry) => entry.Kind is null && entry.EndsAsSentence;
}
