using System.IO.Compression;
using System.Security;

namespace AskTheDesk.Articles.Reading.Files;

/// <summary>One file of a source and what it yields, by its ending.</summary>
/// <param name="now">Dates after it do not bound a publication date.</param>
internal sealed class ArticleFile(SourceEntry entry, DateTimeOffset now)
{
    private const string Kinds = ".txt, .jsonl and .jsonl.gz are read";

    public IEnumerable<SourceItem> Items()
    {
        if (Ends(".txt"))
        {
            return [Guarded(ReadText)];
        }
        if (Ends(".jsonl"))
        {
            return Lines(stream => stream);
        }
        return Ends(".jsonl.gz")
            ? Lines(stream => new GZipStream(stream, CompressionMode.Decompress))
            : [Rejected(new ArticleFormatException($"This kind of file is not read; {Kinds}."))];
    }

    private bool Ends(string ending) => entry.File.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private SourceItem.Found ReadText()
    {
        using var stream = Open();
        if (stream.Length > ArticleLimits.FileBytes)
        {
            throw ArticleLimits.TooLong();
        }
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(PlainTextReader.Read(bytes, new ArticleId(entry.File), now), entry.File);
    }

    private IEnumerable<SourceItem> Lines(Func<Stream, Stream> unpack) =>
        new ByteLines(() => unpack(Open()))
            .Read()
            .Where(line => line.Problem is not null || !JsonLinesReader.IsBlank(line.Bytes.Span))
            .Select(line =>
                line.Problem is { } problem
                    ? Rejected(problem, line.Number)
                    : JsonLinesReader.Read(line, entry.File, now)
            );

    private FileStream Open() => new(entry.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    private SourceItem Guarded(Func<SourceItem> read)
    {
        try
        {
            return read();
        }
        catch (ArticleFormatException e)
        {
            return Rejected(e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return Rejected(new ArticleFormatException("This file cannot be opened; check its permissions."));
        }
    }

    private SourceItem.Rejected Rejected(ArticleFormatException problem, int? line = null) =>
        new(problem.ToRejection(entry.File, line));
}
