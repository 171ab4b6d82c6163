using AskTheDesk.Retrieval;

namespace AskTheDesk.Cli.Output.Json;

/// <summary>What <c>search --json</c> prints. Fields may be added, never renamed.</summary>
/// <param name="Ms">Milliseconds that the search took.</param>
internal sealed record SearchJson(string Question, IReadOnlyList<SearchJson.HitPart> Hits, double Ms)
{
    public static SearchJson Of(string question, IReadOnlyList<Hit> hits, TimeSpan time, bool explain) =>
        new(question, [.. hits.Select(hit => Part(hit, explain))], Iso.Ms(time));

    private static HitPart Part(Hit hit, bool explain) =>
        new(
            hit.Rank,
            hit.Score,
            hit.Passage.Id.Value,
            hit.Article.Id.Value,
            hit.Article.Title,
            hit.Article.Source,
            hit.Article.Url?.AbsoluteUri,
            Iso.Of(hit.Article.Published),
            Snake.Case(hit.Article.Published.Origin),
            Snake.Case(hit.Passage.Kind),
            hit.Passage.Text,
            explain ? [.. hit.Parts.Select(part => new ScorePart(part.Name, part.Value))] : null
        );

    /// <summary>A passage found.</summary>
    /// <param name="Kind">What the passage is: <c>paragraph</c>, <c>caption</c>, <c>list_item</c> and so on.</param>
    /// <param name="Parts">What made the score, largest first; null when not asked for.</param>
    internal sealed record HitPart(
        int Rank,
        double Score,
        string Passage,
        string Article,
        string Title,
        string? Source,
        string? Url,
        string? Published,
        string PublishedFrom,
        string Kind,
        string Text,
        IReadOnlyList<ScorePart>? Parts
    );
}
