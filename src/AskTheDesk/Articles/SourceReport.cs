namespace AskTheDesk.Articles;

/// <summary>What may be concluded from a root once it has been read to its end.</summary>
/// <param name="root">The root's identity: its full path, without a separator at the end.</param>
public sealed class SourceReport(string root)
{
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly HashSet<ArticleId> _spared = [];

    public string Root { get; } = root;

    /// <summary>Articles found.</summary>
    public int Found { get; private set; }

    /// <summary>Files, folders and lines rejected.</summary>
    public int Rejected { get; private set; }

    /// <summary>The root is there and could be opened.</summary>
    public bool Readable => !_unread.Contains("");

    /// <summary>
    /// An article indexed before, from this root and file, that was not found in this run is gone for good.
    /// Never so when the root could not be read or is all at once empty, nor when its file, the folder the
    /// file lies in, or the article itself was rejected.
    /// </summary>
    public bool IsGone(ArticleId id, string file) =>
        Readable
        && Found > 0
        && !_spared.Contains(id)
        && !_unread.Contains(file)
        && !FoldersOf(file).Any(_unread.Contains);

    internal void Add(SourceItem item)
    {
        switch (item)
        {
            case SourceItem.Found:
                Found++;
                break;
            case SourceItem.Rejected { Id: { } id }:
                Rejected++;
                _spared.Add(id);
                break;
            case SourceItem.Rejected rejected:
                Rejected++;
                _unread.Add(rejected.Rejection.File);
                break;
        }
    }

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var slash = file.IndexOf('/'); slash >= 0; slash = file.IndexOf('/', slash + 1))
        {
            yield return file[..(slash + 1)];
        }
    }
}
