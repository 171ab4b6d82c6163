using AskTheDesk.Articles;

namespace AskTheDesk.Language;

/// <summary>A date, or a span of time, as a text writes it.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, the same as the first for a single day.</param>
/// <param name="Precision">Day, month or year: how closely the text gives it.</param>
/// <param name="Text">The words, as they stand.</param>
/// <param name="Start">Offset of its first character, in UTF-16 units.</param>
public sealed record DateMention(
    DateOnly First,
    DateOnly Last,
    DatePrecision Precision,
    string Text,
    int Start
)
{
    /// <summary>Offset just past its last character.</summary>
    public int End => Start + Text.Length;
}
