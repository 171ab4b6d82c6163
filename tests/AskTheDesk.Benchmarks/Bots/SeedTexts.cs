using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>The seed articles and what is asked about them.</summary>
internal static class SeedTexts
{
    private static readonly string[] Suites = ["seeds.yaml", "seeds-near.yaml", "seeds-tuned.yaml"];

    public static string Folder { get; } = Path.Combine(DevelopmentData.Repository, "seeds");

    /// <summary>The questions of the suites on the seeds, answerable and not.</summary>
    public static async Task<IReadOnlyList<string>> QuestionsAsync(CancellationToken token)
    {
        var texts = new List<string>();
        foreach (var suite in Suites)
        {
            var path = Path.Combine(DevelopmentData.Repository, "tests", "suites", suite);
            texts.AddRange((await SuiteReader.ReadAsync(path, token)).Questions.Select(q => q.Text));
        }
        return texts;
    }

    /// <summary>The sentences of the articles, roughly cut.</summary>
    public static IEnumerable<string> Sentences() =>
        Directory
            .EnumerateFiles(Folder)
            .SelectMany(File.ReadLines)
            .SelectMany(line => line.Split(". ", StringSplitOptions.TrimEntries));
}
