using System.Globalization;
using Lucene.Net.Documents;
using Document = Lucene.Net.Documents.Document;

namespace AskTheDesk.Indexing.Documents;

/// <summary>Values as stored fields keep them.</summary>
internal static class StoredFields
{
    public static string? Find(this Document document, string field) =>
        document.Get(field, CultureInfo.InvariantCulture);

    /// <summary>A value that every record of its type has.</summary>
    /// <exception cref="IOException">The record has no such field, which no commit of this format lacks.</exception>
    public static string Text(this Document document, string field) =>
        document.Find(field) ?? throw new IOException($"A record lacks the field {field}.");

    public static T Name<T>(this Document document, string field)
        where T : struct, Enum => Enum.Parse<T>(document.Text(field));

    public static DateTimeOffset? Instant(this Document document, string field) =>
        document.Find(field) is { } at
            ? DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture)
            : null;

    /// <summary>Nothing is stored for null.</summary>
    public static void Store(this Document document, string field, string? value)
    {
        if (value is not null)
        {
            document.Add(new StoredField(field, value));
        }
    }

    public static void Store(this Document document, string field, DateTimeOffset? at) =>
        document.Store(field, at?.ToString("O", CultureInfo.InvariantCulture));
}
