using System.Text.RegularExpressions;

namespace AskTheDesk.Articles.Cleaning;

/// <summary>Puts a post and the line that says whose it is into one block.</summary>
internal static partial class Quotes
{
    public static List<Draft> Join(List<Draft> blocks)
    {
        var joined = new List<Draft>();
        foreach (var block in blocks)
        {
            if (joined.Count > 0 && Joins(joined[^1], block))
            {
                joined[^1] = new Draft($"{joined[^1].Text} {block.Text}", BlockKind.Quote);
            }
            else
            {
                joined.Add(IsPost(block) ? block with { Kind = BlockKind.Quote } : block);
            }
        }
        return joined;
    }

    // Only a post's: a dash and a name alone are as often the reporter's, below somebody else's words.
    private static bool Joins(Draft words, Draft line) =>
        words.Kind is null or BlockKind.Quote
        && line.Kind is null
        && Attribution.IsOfPost(line.Text)
        && !Attribution.EndsPost(words.Text);

    /// <summary>A whole post on one line, or one that ends in its picture's address.</summary>
    private static bool IsPost(Draft block) =>
        block.Kind is null && (Attribution.EndsPost(block.Text) || PictureAtEnd.IsMatch(block.Text));

    [GeneratedRegex(@"\bpic\.twitter\.com/\w+$", RegexOptions.CultureInvariant)]
    private static partial Regex PictureAtEnd { get; }
}
