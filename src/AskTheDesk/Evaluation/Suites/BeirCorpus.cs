using System.Text.Json;

namespace AskTheDesk.Evaluation.Suites;

/// <summary>The articles of a folder in BEIR's layout, rewritten as JSON Lines that the archive reads.</summary>
public sealed class BeirCorpus : IDisposable
{
    private const string CorpusFile = "corpus.jsonl";

    private BeirCorpus(string path) => Path = path;

    /// <summary>The rewritten file, gone when this is disposed.</summary>
    public string Path { get; }

    /// <summary>Whether a path is such a folder.</summary>
    public static bool Is(string path) => File.Exists(System.IO.Path.Combine(path, CorpusFile));

    /// <summary>Rewrites line by line: <c>_id</c> becomes <c>id</c>; what is no object stays as it is.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static BeirCorpus Convert(string folder)
    {
        var target = System.IO.Path.Combine(
            Directory.CreateTempSubdirectory("desk-beir-").FullName,
            CorpusFile
        );
        File.WriteAllLines(
            target,
            File.ReadLines(System.IO.Path.Combine(folder, CorpusFile)).Select(Rewrite)
        );
        return new BeirCorpus(target);
    }

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path) ?? Path, recursive: true);

    private static string Rewrite(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? JsonSerializer.Serialize(
                    json.RootElement.EnumerateObject()
                        .ToDictionary(
                            field => field.Name == "_id" ? "id" : field.Name,
                            field => field.Value,
                            StringComparer.Ordinal
                        )
                )
                : line;
        }
        catch (JsonException)
        {
            return line;
        }
    }
}
