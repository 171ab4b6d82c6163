namespace AskTheDesk.Passages;

/// <summary>A sentence and where it stands.</summary>
/// <param name="Text">As it stands in the article, trimmed.</param>
/// <param name="Start">Offset of its first character in the article's clean text, in UTF-16 units.</param>
public readonly record struct Sentence(string Text, int Start)
{
    /// <summary>Offset just past its last character.</summary>
    public int End => Start + Text.Length;
}
