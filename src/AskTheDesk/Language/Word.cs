namespace AskTheDesk.Language;

/// <summary>A word of a text: letters and digits with what joins them, such as "don't", "1,000" or "U.S.".</summary>
/// <param name="Start">Offset of its first character, in UTF-16 units.</param>
public readonly record struct Word(string Text, int Start)
{
    /// <summary>Offset just past its last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>Written as a name is: with a capital anywhere in it.</summary>
    public bool IsCapitalised => Text.Any(char.IsUpper);

    /// <summary>Whether it is one of these, whatever the case.</summary>
    public bool Is(IReadOnlySet<string> words) => words.Contains(Text);
}
