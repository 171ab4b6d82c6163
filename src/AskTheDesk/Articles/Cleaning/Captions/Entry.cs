using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Articles.Cleaning.Captions;

/// <summary>A block while its kind is looked for.</summary>
internal sealed class Entry(Draft draft, int position)
{
    private Words? _words;

    public string Text { get; } = draft.Text;

    /// <summary>Its place among the blocks.</summary>
    public int Position { get; set; } = position;

    public BlockKind? Kind { get; set; } = draft.Kind;

    public Words Words => _words ??= new Words(Text);

    public bool EndsAsSentence { get; } = Ending.IsSentence(draft.Text);

    public bool MayBeCaption => Kind is null or BlockKind.Caption;

    /// <summary>It begins as a field does: a name, a colon, a value.</summary>
    public bool HasLabel
    {
        get
        {
            var colon = Text.IndexOf(':');
            return colon >= 0
                && (
                    colon <= LongestLabel
                    || (
                        colon + 2 < Text.Length
                        && " $€£".Contains(Text[colon + 1], StringComparison.Ordinal)
                        && Figures.Contains(Text[colon + 2])
                    )
                );
        }
    }

    /// <summary>In characters.</summary>
    private const int LongestLabel = 50;

    private const string Figures = "0123456789$€£";
}
