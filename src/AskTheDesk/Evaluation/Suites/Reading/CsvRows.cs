using System.Globalization;
using CsvHelper;

namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>
/// Takes a suite in CSV apart: a header with the names of the fields, then one question a line. Several values
/// of a field are parted by <c>|</c>; without a field <c>id</c> a row is known by its line.
/// </summary>
internal sealed class CsvRows(string file)
{
    private readonly List<SuiteRow> _rows = [];
    private readonly List<SuiteProblem> _problems = [];

    public static SuiteRows Read(string file, string text)
    {
        var rows = new CsvRows(file);
        rows.Read(text);
        return new SuiteRows(null, rows._rows, rows._problems);
    }

    private void Read(string text)
    {
        using var csv = CsvReader.FromText(text, Options());
        if (!csv.Headers.Contains("question", StringComparer.Ordinal))
        {
            Problem(1, "question", "the first line must name the fields, question and answer at least.");
            return;
        }
        while (csv.Read())
        {
            _rows.Add(new SuiteRow((int)csv.LineNumber, Fields(csv)));
        }
    }

    private CsvReaderOptions Options() =>
        new()
        {
            Separator = ',',
            TrimWhitespace = true,
            // A quotation mark that is not closed costs its line, not the rest of the file.
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => Problem((int)record.LineNumber, null, What(record.Reason)),
        };

    private static string What(CsvMalformedReason reason) =>
        reason == CsvMalformedReason.FieldCountMismatch
            ? "has more or fewer fields than the header; put a text with commas between quotation marks."
            : "a quotation mark is out of place; double those that belong to a text between quotation marks.";

    private static List<SuiteField> Fields(CsvReader csv)
    {
        var line = (int)csv.LineNumber;
        var fields = csv.Headers.Select((name, at) => Field(name, csv.GetString(at), line)).ToList();
        return fields.Exists(field => field.Name == "id")
            ? fields
            : [new SuiteField("id", line, [line.ToString(CultureInfo.InvariantCulture)]), .. fields];
    }

    private static SuiteField Field(string name, string value, int line)
    {
        var values = value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return name is "question" or "id"
            ? new SuiteField(name, line, value.Length == 0 ? [] : [value])
            : new SuiteField(name, line, values, IsList: values.Length > 1);
    }

    private void Problem(int line, string? field, string what) =>
        _problems.Add(new SuiteProblem(file, line, field, what));
}
