namespace AskTheDesk.Articles.Reading.Fields;

/// <summary>A field as an article states it.</summary>
/// <param name="Value">Trimmed, never empty.</param>
/// <param name="Line">Where it stands, from 1, when the file holds one article.</param>
internal readonly record struct StatedField(string Name, string Value, int? Line)
{
    /// <summary>For a value that cannot be read; it does not repeat the value.</summary>
    /// <param name="expected">What would be right.</param>
    public ArticleFormatException IsNot(string expected) => new($"This is not {expected}.", Line, Name);
}
