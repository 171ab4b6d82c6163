using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Cli.Output;

/// <summary>Tells people what an index run changed.</summary>
internal sealed class IndexText(Page page)
{
    private const int MostListed = 20;

    public void Write(IndexReport report, bool dryRun)
    {
        var counts =
            $"{report.Added.Count} added, {report.Updated.Count} updated, {report.Removed.Count} removed, "
            + $"{report.Unchanged} unchanged, {report.Rejected.Count} rejected";
        var kept = report.KeptOut > 0 ? $", {report.KeptOut} kept out because the desk removed them" : "";
        page.Paragraph($"{(dryRun ? "Would be: " : "")}{counts}{kept}.", ink: Ink.Bold);
        List("Updated:", report.Updated.Select(id => id.Value));
        List("Removed:", report.Removed.Select(id => id.Value));
        List("Rejected:", report.Rejected.Select(item => item.ToString()));
        List("Note:", report.Warnings);
    }

    private void List(string title, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }
        page.Paragraph(title);
        foreach (var item in all.Take(MostListed))
        {
            page.Paragraph(item, "- ");
        }
        if (all.Count > MostListed)
        {
            page.Paragraph($"and {all.Count - MostListed} more: --report FILE lists all", "- ");
        }
    }
}
