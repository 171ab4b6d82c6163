using System.Buffers;

namespace AskTheDesk.Articles.Cleaning.Lines;

/// <summary>The sign at the start of a list item.</summary>
internal static class ListMarker
{
    private static readonly SearchValues<char> Symbols = SearchValues.Create("•‣⁃∙◦●○▪▫■□◆◇►▶➤✓✔·");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–*");

    public static bool IsMarked(string text) => IsSymbol(text) || IsDashed(text);

    /// <summary>Marked with a sign that is nothing but a list's.</summary>
    public static bool IsSymbol(string text) => Symbols.Contains(text[0]);

    /// <summary>Marked with a dash or a star, which may stand for something else.</summary>
    public static bool IsDashed(string text) => text.Length > 2 && Dashes.Contains(text[0]) && text[1] == ' ';

    /// <summary>The item without its marks; empty when it is nothing else.</summary>
    public static string Strip(string text)
    {
        while (text.Length > 0 && IsMarked(text))
        {
            text = text[1..].TrimStart();
        }
        return text;
    }
}
