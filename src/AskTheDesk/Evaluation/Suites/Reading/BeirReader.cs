using System.Globalization;

namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>
/// Reads a folder in BEIR's layout, for retrieval alone: <c>queries.jsonl</c> with <c>_id</c> and <c>text</c>,
/// and judgements in <c>qrels/*.tsv</c>, of which <c>test.tsv</c> is taken where there are several. The
/// articles, <c>corpus.jsonl</c>, are the index's to read.
/// </summary>
internal static class BeirReader
{
    private const string QueryFile = "queries.jsonl";
    private const string Header = "query-id\tcorpus-id\tscore";

    /// <summary>Whether a path is such a folder.</summary>
    public static bool Is(string path) => File.Exists(Path.Combine(path, QueryFile));

    /// <summary>The queries that have judgements.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<Suite> ReadAsync(string folder, CancellationToken token)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (QrelsFile(folder) is not { } qrelsFile)
        {
            var what = "holds no test.tsv and not exactly one other .tsv file.";
            return new Suite(name, [], [], [new SuiteProblem(Path.Combine(folder, "qrels"), 0, null, what)]);
        }
        var problems = new List<SuiteProblem>();
        var levels = Levels(qrelsFile, await File.ReadAllTextAsync(qrelsFile, token), problems);
        var queryFile = Path.Combine(folder, QueryFile);
        var rows = JsonRows.Read(queryFile, await File.ReadAllTextAsync(queryFile, token));
        problems.AddRange(rows.Problems);
        return new Suite(name, [.. Queries(queryFile, rows.Rows, levels, problems)], [], problems);
    }

    private static string? QrelsFile(string folder)
    {
        var qrels = Path.Combine(folder, "qrels");
        var files = Directory.Exists(qrels) ? Directory.GetFiles(qrels, "*.tsv") : [];
        return files.FirstOrDefault(file => Path.GetFileName(file) == "test.tsv")
            ?? (files.Length == 1 ? files[0] : null);
    }

    private static Dictionary<string, Dictionary<string, int>> Levels(
        string file,
        string text,
        List<SuiteProblem> problems
    )
    {
        var levels = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var line = 0;
        foreach (var row in text.Split('\n').Select(row => row.TrimEnd('\r')))
        {
            line++;
            if (row.Length == 0 || (line == 1 && row == Header))
            {
                continue;
            }
            var fields = row.Split('\t');
            if (fields.Length != 3 || !int.TryParse(fields[2], CultureInfo.InvariantCulture, out var level))
            {
                problems.Add(
                    new SuiteProblem(file, line, "score", "expected query, article and a whole number.")
                );
                continue;
            }
            levels.TryAdd(fields[0], new Dictionary<string, int>(StringComparer.Ordinal));
            levels[fields[0]][fields[1]] = level;
        }
        return levels;
    }

    private static IEnumerable<SuiteQuestion> Queries(
        string file,
        IReadOnlyList<SuiteRow> rows,
        Dictionary<string, Dictionary<string, int>> levels,
        List<SuiteProblem> problems
    )
    {
        foreach (var row in rows.Select(row => new RowReader(file, row)))
        {
            var question = new SuiteQuestion(row.Needed("_id"), row.Needed("text")) { SearchOnly = true };
            problems.AddRange(row.Problems);
            if (row.Problems.Count == 0 && levels.TryGetValue(question.Id, out var relevant))
            {
                yield return question with
                {
                    Relevant = relevant,
                };
            }
        }
    }
}
