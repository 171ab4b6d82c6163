using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Articles.Reading.Fields;

/// <summary>What an article states of itself beside its text; an empty field is as good as none.</summary>
internal sealed class StatedFields
{
    /// <summary>The fields an article may state.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "id",
        "title",
        "byline",
        "source",
        "section",
        "url",
        "published",
        "kind",
        "status",
        "status_note",
        "status_date",
        "embargo",
    ];

    private readonly Dictionary<string, StatedField> _fields = new(StringComparer.Ordinal);

    public StatedField? this[string name] => _fields.TryGetValue(name, out var field) ? field : null;

    /// <summary>A field on one line, white space collapsed.</summary>
    public string? Text(string name) => this[name] is { } field ? CleanLine.Of(field.Value) : null;

    public void Add(string name, string value, int? line = null)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _fields[name] = new StatedField(name, value.Trim(), line);
        }
    }
}
