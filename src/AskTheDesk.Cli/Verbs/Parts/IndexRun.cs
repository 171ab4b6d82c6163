using AskTheDesk.Articles;
using AskTheDesk.Cli.Output;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Passages;

namespace AskTheDesk.Cli.Verbs.Parts;

/// <summary>Brings the index up to date with sources and shows how far it has come.</summary>
internal sealed class IndexRun(DeskSession session)
{
    /// <summary>Reads the sources that are named, or those of the settings.</summary>
    /// <exception cref="IndexException">The index cannot be written.</exception>
    public IndexReport Update(IReadOnlyList<string> paths, bool rebuild, bool dryRun, CancellationToken token)
    {
        var context = session.Context;
        var reader = new ArticleReader(context.Clock);
        var sources = paths.Select(path => ArticleSource.At(context.PathOf(path), reader, token));
        var writer = new ArchiveWriter(session.Folder, context.Clock, PassageSplitter.Split);
        using var status = new StatusLine(context);
        return writer.Update(new IndexRequest([.. sources], rebuild, dryRun), status, token);
    }

    /// <summary>Makes an index where there is none yet, so that a newcomer's first question is answered.</summary>
    /// <exception cref="IndexException">It cannot be made.</exception>
    public void BuildIfMissing(CancellationToken token)
    {
        if (session.Folder.HasIndex)
        {
            return;
        }
        var error = session.Context.Error;
        var sources = session.Archive.Paths;
        error.WriteLine($"There is no index yet: building it from {string.Join(", ", sources)}.");
        var report = Update(sources, rebuild: false, dryRun: false, token);
        new IndexText(new Page(error, null, colours: false)).Write(report, dryRun: false);
    }
}
