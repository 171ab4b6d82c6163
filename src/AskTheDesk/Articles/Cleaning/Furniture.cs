using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Articles.Cleaning;

/// <summary>Leaves out what belongs to the page and not to the article.</summary>
internal static class Furniture
{
    /// <summary>In characters: no longer line is furniture.</summary>
    private const int LongestLine = 300;

    public static List<string> Without(List<string> blocks) =>
        [.. blocks.Where((block, i) => !Is(block) && !IsButton(blocks, i))];

    /// <summary>The line is furniture wherever it stands.</summary>
    public static bool Is(string line)
    {
        var words = ListMarker.Strip(line);
        return words.All(IsRule)
            || (
                words.Length <= LongestLine
                && (FurniturePatterns.Line.IsMatch(words) || FurniturePatterns.Link.IsMatch(words))
            );
    }

    /// <summary>Of what lines are drawn with; the stars of a review are not.</summary>
    private static bool IsRule(char c) =>
        char.IsPunctuation(c)
        || char.IsWhiteSpace(c)
        || "=+|~^<>$`♦◆◇●○■□▪•►".Contains(c, StringComparison.Ordinal);

    /// <summary>"Facebook" by itself may be a heading; beside "Twitter" or "Email" it is a button.</summary>
    private static bool IsButton(List<string> blocks, int at) =>
        IsButton(blocks[at])
        && ((at > 0 && IsButton(blocks[at - 1])) || (at + 1 < blocks.Count && IsButton(blocks[at + 1])));

    private static bool IsButton(string line) => line.Length <= 20 && FurniturePatterns.Button.IsMatch(line);
}
