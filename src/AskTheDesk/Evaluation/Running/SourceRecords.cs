using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Makes records of cited passages.</summary>
internal static class SourceRecords
{
    /// <summary>The source with the passage it was cited from, looked up among the hits.</summary>
    public static SourceRecord Of(Source source, IReadOnlyList<Hit> hits) =>
        new(
            source.Number,
            source.Article.Id,
            source.Article.Title,
            source.Article.Source,
            source.Article.Url,
            Day(source.Article.Published),
            source.Passage.Value,
            source.Quote,
            hits.FirstOrDefault(hit => hit.Passage.Id == source.Passage)?.Passage.Text ?? source.Quote
        );

    private static DateOnly? Day(PublicationDate published) =>
        published.At is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;
}
