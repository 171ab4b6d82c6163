namespace AskTheDesk.Articles.Cleaning.Lines;

/// <summary>Tells list items from lines that only begin with a dash.</summary>
internal static class ListItems
{
    public static List<Draft> Mark(List<string> blocks) => [.. blocks.Select((_, i) => Mark(blocks, i))];

    private static Draft Mark(List<string> blocks, int at)
    {
        var text = blocks[at];
        return ListMarker.IsSymbol(text) || IsDashedItem(blocks, at)
            ? new Draft(ListMarker.Strip(text), BlockKind.ListItem)
            : new Draft(text);
    }

    /// <summary>"- A name" by itself signs what stands above it; among other dashed lines it is one of a list.</summary>
    private static bool IsDashedItem(List<string> blocks, int at) =>
        ListMarker.IsDashed(blocks[at])
        && (
            !Attribution.Opens(blocks[at])
            || (at > 0 && ListMarker.IsDashed(blocks[at - 1]))
            || (at + 1 < blocks.Count && ListMarker.IsDashed(blocks[at + 1]))
        );
}
