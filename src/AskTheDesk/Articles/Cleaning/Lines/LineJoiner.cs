namespace AskTheDesk.Articles.Cleaning.Lines;

/// <summary>
/// Joins the lines of a paragraph that was wrapped at a column; elsewhere every line break parts two blocks,
/// whether a blank line follows or not.
/// </summary>
internal static class LineJoiner
{
    // Mail and teleprinter text wraps at 65 to 80 columns; news paragraphs on a line of their own are longer.
    private const int WidestColumn = 110;
    private const int NarrowestColumn = 30;

    // One or two short lines say nothing about a column: the longest is always full.
    private const int FewestBreaks = 3;

    /// <summary>How far from the column a full line may end: some programs wrap a little early.</summary>
    private const int Slack = 4;

    public static List<string> Join(List<RawLine> lines)
    {
        var column = Column(lines);
        var blocks = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Continues(lines[i - 1].Text, lines[i], column))
            {
                blocks[^1] = Glue(blocks[^1], lines[i].Text);
            }
            else
            {
                blocks.Add(lines[i].Text);
            }
        }
        return blocks;
    }

    /// <summary>The column that the text is wrapped at, or null.</summary>
    private static int? Column(List<RawLine> lines)
    {
        var breaks = Enumerable
            .Range(1, Math.Max(lines.Count - 1, 0))
            .Where(i => !lines[i].OpensGroup)
            .Select(i => (Above: lines[i - 1].Text, Below: lines[i].Text))
            .ToList();
        var column = breaks
            .Select(at => at.Above.Length)
            .Where(length => length <= WidestColumn)
            .DefaultIfEmpty()
            .Max();
        var full = breaks
            .Where(at => at.Above.Length <= column && IsFull(at.Above, at.Below, column))
            .ToList();
        var running = full.Count(at => !Ending.IsSentence(at.Above));
        var isWrapped =
            breaks.Count >= FewestBreaks
            && column >= NarrowestColumn
            && full.Count >= 0.6 * breaks.Count
            && running >= 0.5 * full.Count;
        return isWrapped ? column : null;
    }

    private static bool Continues(string above, RawLine line, int? column) =>
        !line.OpensGroup
        && !ListMarker.IsMarked(line.Text)
        && !Attribution.Opens(line.Text)
        && !Attribution.IsOfPost(line.Text)
        && (
            (column is { } width && IsFull(above, line.Text, width))
            || (Ending.IsOpen(above) && char.IsLower(line.Text[0]))
        );

    /// <summary>The next line's first word would not have fitted.</summary>
    private static bool IsFull(string line, string next, int column)
    {
        var word = next.IndexOf(' ') is >= 0 and var space ? space : next.Length;
        return line.Length + 1 + word > column - Slack;
    }

    /// <summary>A hyphen at the end of a line stays: it is as often the word's own.</summary>
    private static string Glue(string above, string line) =>
        above[^1] == '-' && above.Length > 1 && char.IsLetter(above[^2]) ? above + line : $"{above} {line}";
}
