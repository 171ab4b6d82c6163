using System.Globalization;
using System.Text.Json;
using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Marking;

/// <summary>
/// Marks as the text that a commit carries. Every format version of the index reads and writes it alike, so
/// that a rebuild from an older one forgets no retraction.
/// </summary>
internal static class MarkText
{
    public static string Write(MarkBook marks) =>
        JsonSerializer.Serialize([.. marks.All.Select(Line)], MarkJson.Default.MarkLineArray);

    public static MarkBook Read(string? text) =>
        string.IsNullOrEmpty(text)
            ? MarkBook.Empty
            : MarkBook.Of(
                (JsonSerializer.Deserialize(text, MarkJson.Default.MarkLineArray) ?? []).Select(Mark)
            );

    private static MarkLine Line(Mark mark) =>
        new(
            mark.Article.Value,
            mark.State.ToString(),
            mark.Why,
            mark.At.ToString("O", CultureInfo.InvariantCulture)
        );

    private static Mark Mark(MarkLine line) =>
        new(
            new ArticleId(line.Article),
            Enum.Parse<PublicationState>(line.State),
            line.Why,
            DateTimeOffset.ParseExact(line.At, "O", CultureInfo.InvariantCulture)
        );
}
