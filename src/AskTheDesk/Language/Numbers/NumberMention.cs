namespace AskTheDesk.Language.Numbers;

/// <summary>A number in a text.</summary>
/// <param name="Low">The number, or the lower end of a range.</param>
/// <param name="High">The upper end of a range; else the number again.</param>
/// <param name="Step">The place of its last written digit: 100,000 for 1.7 million, 1 for 3,000.</param>
/// <param name="Unit">
/// "%", or a currency or measure in the singular, such as "dollar" or "mile"; empty for a bare count.
/// </param>
/// <param name="Text">The number as it stands, without the words that bound it and without its unit.</param>
/// <param name="Start">Offset of the first character of <paramref name="Text"/>, in UTF-16 units.</param>
public sealed record NumberMention(
    decimal Low,
    decimal High,
    decimal Step,
    NumberKind Kind,
    NumberBound Bound,
    string Unit,
    string Text,
    int Start
)
{
    /// <summary>Offset just past its last character.</summary>
    public int End => Start + Text.Length;

    public bool IsRange => Low != High;
}
