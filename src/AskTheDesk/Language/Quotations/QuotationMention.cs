namespace AskTheDesk.Language.Quotations;

/// <summary>Words between quotation marks.</summary>
/// <param name="Text">As they stand, without the marks; not blank.</param>
/// <param name="Start">Offset of the first character after the opening mark, in UTF-16 units.</param>
public readonly record struct QuotationMention(string Text, int Start)
{
    /// <summary>Offset of the closing mark.</summary>
    public int End => Start + Text.Length;
}
