using AskTheDesk.Evaluation.Suites.Reading;

namespace AskTheDesk.Evaluation.Suites;

/// <summary>Reads suites of questions and of claims; what it cannot read it names, and goes on.</summary>
public static class SuiteReader
{
    /// <summary>Reads a file, its format told by its extension, or a folder in BEIR's layout.</summary>
    public static async Task<Suite> ReadAsync(string path, CancellationToken token)
    {
        try
        {
            return BeirReader.Is(path)
                ? await BeirReader.ReadAsync(path, token)
                : Parse(path, await File.ReadAllTextAsync(path, token));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Unread(path, unreadable.Message);
        }
    }

    /// <summary>Reads a file's text.</summary>
    public static Suite Parse(string file, string text) =>
        Path.GetExtension(file) switch
        {
            ".yaml" or ".yml" => SuiteBuilder.Build(file, YamlRows.Read(file, text)),
            ".jsonl" => SuiteBuilder.Build(file, JsonRows.Read(file, text)),
            ".csv" => SuiteBuilder.Build(file, CsvRows.Read(file, text)),
            var other => Unread(
                file,
                $"no suite ends in \"{other}\"; use .yaml, .jsonl, .csv or a BEIR folder."
            ),
        };

    private static Suite Unread(string file, string what) =>
        new(Path.GetFileNameWithoutExtension(file), [], [], [new SuiteProblem(file, 0, null, what)]);
}
