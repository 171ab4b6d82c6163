namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>
/// Makes a claim of a row, in either of two shapes: <c>references</c> with <c>supported</c>, or
/// <c>evidence</c> with a <c>label</c> of three, of which only <c>supported</c> counts as supported.
/// </summary>
internal static class ClaimRow
{
    private const string SupportedLabel = "supported";
    private static readonly string[] Labels = [SupportedLabel, "partially_supported", "not_supported"];

    /// <summary>Whether the row holds a claim, and no question to be asked.</summary>
    public static bool Is(RowReader row) => row.Has("claim");

    /// <summary>The claim; what is wrong with it goes to the reader's problems.</summary>
    public static SuiteClaim Parse(RowReader row)
    {
        var labelled = row.Has("label") || row.Has("evidence");
        var claim = new SuiteClaim(
            row.Needed("id"),
            row.Text("set") ?? "claims",
            row.Needed("claim"),
            row.Texts(labelled ? "evidence" : "references"),
            labelled ? Label(row) : Flag(row)
        );
        row.Ignore("question", "title", "context", "supporting");
        row.CheckNames();
        return claim;
    }

    private static bool Label(RowReader row)
    {
        var label = row.Needed("label");
        if (label.Length > 0 && !Labels.Contains(label, StringComparer.Ordinal))
        {
            row.Problem("label", $"expected one of {string.Join(", ", Labels)}.");
        }
        return label == SupportedLabel;
    }

    private static bool Flag(RowReader row)
    {
        row.Needed("supported");
        return row.Flag("supported") ?? false;
    }
}
