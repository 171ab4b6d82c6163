using AskTheDesk.Indexing.Analysis;

namespace AskTheDesk.Questions;

/// <summary>Words that news English uses for one another, by stem.</summary>
internal static class Synonyms
{
    private const string Resource = "AskTheDesk.Questions.synonyms.txt";

    private static readonly HashSet<string> None = new(StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, HashSet<string>>> Table = new(Read);

    /// <summary>The stems used for a stem's word, itself left out; often none.</summary>
    public static IReadOnlySet<string> Of(string stem) =>
        Table.Value.TryGetValue(stem, out var others) ? others : None;

    private static Dictionary<string, HashSet<string>> Read()
    {
        var table = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in Lines().Where(line => !line.StartsWith('#')))
        {
            var group = DeskAnalyzer.Stemmed.Terms(line);
            foreach (var stem in group)
            {
                var others = table.TryGetValue(stem, out var known)
                    ? known
                    : table[stem] = new(StringComparer.Ordinal);
                others.UnionWith(group.Where(other => other != stem));
            }
        }
        return table;
    }

    private static IEnumerable<string> Lines()
    {
        using var stream =
            typeof(Synonyms).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
