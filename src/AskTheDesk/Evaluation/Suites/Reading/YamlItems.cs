namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>
/// Finds the items of a suite's list of questions by their indentation alone, for files that do not parse.
/// </summary>
internal static class YamlItems
{
    /// <summary>The items below the line <c>questions:</c>; none when there is no such line.</summary>
    public static IReadOnlyList<YamlItem> Split(string text)
    {
        var lines = text.Split('\n');
        var start = Array.FindIndex(lines, line => line.TrimEnd() == "questions:");
        var first = start < 0 ? -1 : Array.FindIndex(lines, start, IsItem);
        if (first < 0)
        {
            return [];
        }
        var indent = Indent(lines[first]);
        var starts = Enumerable
            .Range(first, lines.Length - first)
            .Where(at => IsItem(lines[at]) && Indent(lines[at]) == indent)
            .ToList();
        return [.. starts.Zip(starts.Skip(1).Append(lines.Length), (from, to) => Item(lines, from, to))];
    }

    private static YamlItem Item(string[] lines, int from, int to) =>
        new(string.Join('\n', lines[from..to]), from);

    private static bool IsItem(string line) => line.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal);

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
