using AskTheDesk.Articles.Reading.Files;

namespace AskTheDesk.Articles;

/// <summary>
/// Reads the articles of a file or a folder: plain text (<c>.txt</c>) and JSON Lines (<c>.jsonl</c>,
/// <c>.jsonl.gz</c>).
/// </summary>
public sealed class ArticleReader(TimeProvider clock)
{
    /// <summary>What a root is known by: its full path, without a separator at the end.</summary>
    public static string RootOf(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>
    /// Everything under a root, in ordinal order of file and line, read while it is asked for. Nothing that
    /// a file holds makes it throw: what is not an article comes as a rejection.
    /// </summary>
    /// <param name="path">A file or a folder; a link is followed here, and nowhere below.</param>
    public IEnumerable<SourceItem> Read(string path, CancellationToken cancellation)
    {
        var root = RootOf(path);
        var report = new SourceReport(root);
        foreach (var item in SourceWalk.Entries(root).SelectMany(Items))
        {
            cancellation.ThrowIfCancellationRequested();
            report.Add(item);
            yield return item;
        }
        yield return new SourceItem.Finished(report);
    }

    private IEnumerable<SourceItem> Items(SourceEntry entry) =>
        entry.Problem is { } problem
            ? [new SourceItem.Rejected(new Rejection(entry.File, null, null, problem))]
            : new ArticleFile(entry, clock.GetUtcNow()).Items();
}
