using System.Globalization;

namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>Reads a row's fields by type and keeps what is wrong with them.</summary>
internal sealed class RowReader(string file, SuiteRow row)
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ssK";
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public List<SuiteProblem> Problems { get; } = [];

    public bool Has(string name) => row.Fields.Any(field => field.Name == name);

    /// <summary>The field's only value, trimmed; null when it is missing, empty or a list.</summary>
    public string? Text(string name)
    {
        if (Find(name) is not { } field)
        {
            return null;
        }
        if (field.IsList || field.Values is null)
        {
            Add(field, "expected one value.");
            return null;
        }
        return field.Values is [var value] && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    /// <summary>Like <see cref="Text"/>, but its absence is a problem.</summary>
    public string Needed(string name)
    {
        var before = Problems.Count;
        var value = Text(name);
        if (value is null && Problems.Count == before)
        {
            Problems.Add(new SuiteProblem(file, row.Line, name, "missing or empty."));
        }
        return value ?? "";
    }

    /// <summary>All values of the field, one or many; an empty one is a problem.</summary>
    public IReadOnlyList<string> List(string name)
    {
        if (Find(name) is not { } field)
        {
            return [];
        }
        if (field.Values is null || field.Values.Any(string.IsNullOrWhiteSpace))
        {
            Add(field, "expected one text or a list of texts, none of them empty.");
            return [];
        }
        return [.. field.Values.Select(value => value.Trim())];
    }

    /// <summary>All values of a field that must be there, which may be none; empty ones are left out.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var field = Find(name);
        if (field?.Values is null)
        {
            Problem(name, "missing, or not a list of texts.");
        }
        return [.. (field?.Values ?? []).Where(value => !string.IsNullOrWhiteSpace(value))];
    }

    /// <summary>Fields that may be there and say nothing that counts.</summary>
    public void Ignore(params IEnumerable<string> names) => _read.UnionWith(names);

    /// <summary>True or false; null when the field is missing.</summary>
    public bool? Flag(string name)
    {
        if (Find(name) is not { } field)
        {
            return null;
        }
        if (field.Values is [var value] && bool.TryParse(value, out var flag))
        {
            return flag;
        }
        Add(field, "expected true or false.");
        return null;
    }

    /// <summary>A date, meaning its last second in UTC, or an instant.</summary>
    public DateTimeOffset? Instant(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }
        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return new DateTimeOffset(day, new TimeOnly(23, 59, 59), TimeSpan.Zero);
        }
        if (
            DateTimeOffset.TryParseExact(
                text,
                InstantFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var instant
            )
        )
        {
            return instant;
        }
        Problem(name, "expected a date such as 2022-06-17 or an instant such as 2022-06-17T14:30:00Z.");
        return null;
    }

    /// <summary>Says that something is wrong with a field, at its line if it is there.</summary>
    public void Problem(string name, string what) =>
        Problems.Add(
            new SuiteProblem(
                file,
                row.Fields.FirstOrDefault(field => field.Name == name)?.Line ?? row.Line,
                name,
                what
            )
        );

    /// <summary>Says which fields nobody asked for, and which stand there twice.</summary>
    public void CheckNames()
    {
        foreach (var field in row.Fields.Where(field => !_read.Contains(field.Name)))
        {
            Add(field, "no such field.");
        }
        foreach (
            var field in row
                .Fields.GroupBy(field => field.Name, StringComparer.Ordinal)
                .SelectMany(same => same.Skip(1))
        )
        {
            Add(field, "given twice.");
        }
    }

    private SuiteField? Find(string name)
    {
        _read.Add(name);
        return row.Fields.FirstOrDefault(field => field.Name == name);
    }

    private void Add(SuiteField field, string what) =>
        Problems.Add(new SuiteProblem(file, field.Line, field.Name, what));
}
