using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace AskTheDesk.Indexing;

/// <summary>Where an index is: a folder that holds Lucene's files in <c>lucene</c>, or memory.</summary>
public sealed class IndexFolder : IDisposable
{
    private readonly Lazy<Directory> _directory;

    private IndexFolder(string name, string? lucenePath, Func<Directory> open)
    {
        Name = name;
        LucenePath = lucenePath;
        _directory = new Lazy<Directory>(open);
    }

    /// <summary>The folder as given, for messages.</summary>
    public string Name { get; }

    /// <summary>Whether there is an index, of whatever format and state.</summary>
    public bool HasIndex =>
        (LucenePath is null || System.IO.Directory.Exists(LucenePath))
        && DirectoryReader.IndexExists(Directory);

    /// <summary>Where Lucene's files are; null in memory.</summary>
    internal string? LucenePath { get; }

    internal Directory Directory => _directory.Value;

    /// <summary>An index on disk.</summary>
    /// <param name="path">Need not exist yet.</param>
    public static IndexFolder At(string path)
    {
        var lucene = Path.Combine(Path.GetFullPath(path), "lucene");
        return new IndexFolder(path, lucene, () => FSDirectory.Open(lucene));
    }

    /// <summary>An index wherever Lucene can write.</summary>
    internal static IndexFolder Over(Directory directory) => new("memory", null, () => directory);

    /// <summary>An index that goes with this object.</summary>
    public static IndexFolder InMemory() => Over(new RAMDirectory());

    public void Dispose()
    {
        if (_directory.IsValueCreated)
        {
            _directory.Value.Dispose();
        }
    }
}
