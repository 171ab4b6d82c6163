namespace AskTheDesk.Language.Names;

/// <summary>A name in a text.</summary>
/// <param name="Text">From its first to its last word, titles and possessives off.</param>
/// <param name="Start">Offset of its first character, in UTF-16 units.</param>
/// <param name="Certain">
/// False for a single word that its place at the start of a sentence may alone have given a capital.
/// </param>
/// <param name="AtStart">It starts a sentence, so that its first word would have a capital anyway.</param>
public readonly record struct NameMention(string Text, int Start, bool Certain, bool AtStart)
{
    /// <summary>Offset just past its last character.</summary>
    public int End => Start + Text.Length;
}
