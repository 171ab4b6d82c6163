using System.Text.RegularExpressions;

namespace AskTheDesk.Articles.Cleaning;

/// <summary>Puts a dateline that stands by itself ("LONDON —") back before its paragraph.</summary>
internal static partial class Datelines
{
    public static List<Draft> Join(List<Draft> blocks)
    {
        var joined = new List<Draft>();
        foreach (var block in blocks)
        {
            if (
                block.Kind is null
                && joined.Count > 0
                && joined[^1].Kind is null
                && IsDateline(joined[^1].Text)
            )
            {
                joined[^1] = new Draft($"{joined[^1].Text} {block.Text}");
            }
            else
            {
                joined.Add(block);
            }
        }
        return joined;
    }

    private static bool IsDateline(string text) => text.Length <= 60 && Dateline.IsMatch(text);

    [GeneratedRegex(@"^\p{Lu}[\p{L}., ()/’'-]*[—–]$", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline { get; }
}
