namespace AskTheDesk.Evaluation.Suites;

/// <summary>Reads suites of questions; what it cannot read it names, and goes on.</summary>
public static class SuiteReader
{
    /// <summary>Reads a file, its format told by its extension.</summary>
    public static async Task<Suite> ReadAsync(string file, CancellationToken token)
    {
        try
        {
            return Parse(file, await File.ReadAllTextAsync(file, token));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Unread(file, unreadable.Message);
        }
    }

    /// <summary>Reads a file's text.</summary>
    public static Suite Parse(string file, string text) =>
        Path.GetExtension(file) switch
        {
            ".yaml" or ".yml" => Understand(file, YamlRows.Read(file, text)),
            var other => Unread(file, $"no suite format has the extension \"{other}\"; use .yaml."),
        };

    private static Suite Understand(string file, SuiteRows rows)
    {
        var questions = new Dictionary<string, SuiteQuestion>(StringComparer.Ordinal);
        var problems = rows.Problems.ToList();
        foreach (var reader in rows.Rows.Select(row => new RowReader(file, row)))
        {
            var question = QuestionRow.Parse(reader);
            if (questions.ContainsKey(question.Id))
            {
                reader.Problem("id", "another question has this id.");
            }
            if (question.FollowUpOf is { } before && !questions.ContainsKey(before))
            {
                reader.Problem("follow_up_of", "names no question above this one.");
            }
            problems.AddRange(reader.Problems);
            if (reader.Problems.Count == 0)
            {
                questions.Add(question.Id, question);
            }
        }
        return new Suite(
            rows.Name ?? Path.GetFileNameWithoutExtension(file),
            [.. questions.Values],
            problems
        );
    }

    private static Suite Unread(string file, string what) =>
        new(Path.GetFileNameWithoutExtension(file), [], [new SuiteProblem(file, 0, null, what)]);
}
