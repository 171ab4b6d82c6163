using System.Text.Json;

namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>Takes a suite in JSON Lines apart: one object a line.</summary>
internal static class JsonRows
{
    public static SuiteRows Read(string file, string text)
    {
        var rows = new List<SuiteRow>();
        var problems = new List<SuiteProblem>();
        var line = 0;
        foreach (var json in text.Split('\n'))
        {
            line++;
            if (string.IsNullOrWhiteSpace(json))
            {
                continue;
            }
            if (Row(json, line) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                problems.Add(new SuiteProblem(file, line, null, "not a JSON object on one line."));
            }
        }
        return new SuiteRows(null, rows, problems);
    }

    private static SuiteRow? Row(string json, int line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return parsed.RootElement.ValueKind == JsonValueKind.Object
                ? new SuiteRow(
                    line,
                    [.. parsed.RootElement.EnumerateObject().Select(field => Field(field, line))]
                )
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SuiteField Field(JsonProperty field, int line)
    {
        if (field.Value.ValueKind != JsonValueKind.Array)
        {
            return new SuiteField(field.Name, line, Scalar(field.Value));
        }
        var values = field.Value.EnumerateArray().Select(Scalar).ToList();
        return values.TrueForAll(value => value is [_])
            ? new SuiteField(field.Name, line, [.. values.SelectMany(value => value ?? [])], IsList: true)
            : new SuiteField(field.Name, line, null);
    }

    /// <summary>None for null; null for what holds others.</summary>
    private static string[]? Scalar(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.String => [value.GetString() ?? ""],
            JsonValueKind.Number => [value.GetRawText()],
            JsonValueKind.True => ["true"],
            JsonValueKind.False => ["false"],
            _ => null,
        };
}
