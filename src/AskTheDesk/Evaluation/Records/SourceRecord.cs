using AskTheDesk.Articles;

namespace AskTheDesk.Evaluation.Records;

/// <summary>A passage that an answer cites.</summary>
/// <param name="N">The number it is cited by, from 1.</param>
/// <param name="Published">The day, whatever its origin; null when unknown.</param>
/// <param name="Quote">The supporting sentence, exactly as it stands in <paramref name="Text"/>.</param>
/// <param name="Text">The whole passage.</param>
public sealed record SourceRecord(
    int N,
    ArticleId Article,
    string Title,
    string? Source,
    Uri? Url,
    DateOnly? Published,
    string Passage,
    string Quote,
    string Text
);
