using System.Globalization;
using System.IO.Compression;

namespace AskTheDesk.Tests.Evaluation.Ranking;

/// <summary>A run of 60 queries, its judgements, and what trec_eval makes of them.</summary>
internal static class TrecFiles
{
    /// <summary>Documents with their scores by query, in the order of the file, which means nothing.</summary>
    public static ILookup<string, (string Document, double Score)> Run() =>
        Rows("run.txt.gz").ToLookup(row => row[0], row => (row[2], Number(row[4])), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, int> Levels(string query) =>
        Rows("qrels.txt.gz")
            .Where(row => row[0] == query)
            .ToDictionary(
                row => row[2],
                row => int.Parse(row[3], CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );

    /// <summary>trec_eval's figures by measure; the query <c>all</c> has their means.</summary>
    public static IEnumerable<(string Query, IReadOnlyDictionary<string, double> Figures)> Expected()
    {
        var rows = Rows("expected.tsv").ToList();
        foreach (var row in rows.Skip(1))
        {
            var figures = rows[0].Zip(row).Skip(1);
            yield return (
                row[0],
                figures.ToDictionary(cell => cell.First, cell => Number(cell.Second), StringComparer.Ordinal)
            );
        }
    }

    private static IEnumerable<string[]> Rows(string name)
    {
        var type = typeof(TrecFiles);
        using var resource = type.Assembly.GetManifestResourceStream(type, $"Trec.{name}");
        Stream stream = resource ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var text = new StreamReader(
            name.EndsWith(".gz", StringComparison.Ordinal)
                ? new GZipStream(stream, CompressionMode.Decompress)
                : stream
        );
        while (text.ReadLine() is { } line)
        {
            yield return line.Split([' ', '\t']);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
