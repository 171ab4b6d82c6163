using System.Diagnostics;
using AskTheDesk.Indexing;

namespace AskTheDesk.Benchmarks.Kills;

/// <summary>What every killed run starts from.</summary>
/// <param name="Source">The new version of the articles.</param>
/// <param name="Old">What the index holds before a run.</param>
/// <param name="New">What it holds after one that was left to end.</param>
/// <param name="Spans">How long such a run takes from each point to its end.</param>
internal sealed record KillStage(
    string Place,
    string Source,
    ArchiveImage Old,
    ArchiveImage New,
    IReadOnlyDictionary<KillFrom, TimeSpan> Spans
)
{
    private string OldIndex => Path.Combine(Place, "old");

    /// <summary>Indexes the old version, and the new one over it once, unhurt.</summary>
    /// <exception cref="InvalidOperationException">The unhurt runs are not right to begin with.</exception>
    public static async Task<KillStage> SetAsync(string place, KillOptions options, CancellationToken token)
    {
        var source = Path.Combine(place, "source");
        var archive = new GeneratedArchive(options);
        archive.Write(source, isNew: false);
        var old = ArchiveImage.OfSource(source, token);
        var stage = new KillStage(place, source, old, old, new Dictionary<KillFrom, TimeSpan>());
        await IndexAsync(source, stage.OldIndex, token);
        archive.Write(source, isNew: true);
        stage = stage with { New = ArchiveImage.OfSource(source, token) };
        var index = stage.FreshIndex();
        stage = stage with { Spans = await IndexAsync(source, index, token) };
        Require(stage.OldIndex, stage.Old);
        Require(index, stage.New);
        return stage;
    }

    /// <summary>A copy of the old index, in place of what the last run left.</summary>
    public string FreshIndex()
    {
        var index = Path.Combine(Place, "index");
        var lucene = Path.Combine(index, "lucene");
        if (Directory.Exists(index))
        {
            Directory.Delete(index, recursive: true);
        }
        Directory.CreateDirectory(lucene);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(OldIndex, "lucene")))
        {
            File.Copy(file, Path.Combine(lucene, Path.GetFileName(file)));
        }
        return index;
    }

    private static async Task<Dictionary<KillFrom, TimeSpan>> IndexAsync(
        string source,
        string index,
        CancellationToken token
    )
    {
        var watch = Stopwatch.StartNew();
        using var process = IndexProcess.Start(source, index);
        var begun = new Dictionary<KillFrom, TimeSpan>();
        foreach (var point in Enum.GetValues<KillFrom>())
        {
            await process.UntilAsync(point, token);
            begun.Add(point, watch.Elapsed);
        }
        await process.UntilEndedAsync(token);
        return begun.ToDictionary(point => point.Key, point => watch.Elapsed - point.Value);
    }

    private static void Require(string index, ArchiveImage image)
    {
        using var folder = IndexFolder.At(index);
        if (!ArchiveImage.OfIndex(folder).IsSame(image))
        {
            throw new InvalidOperationException("An index run that was not killed is wrong already.");
        }
    }
}
