namespace AskTheDesk.Articles;

/// <summary>When an article was published, as far as it tells.</summary>
/// <param name="At">
/// The instant; a date without a time is its first instant in UTC. Null exactly when the origin is unknown.
/// </param>
/// <param name="Origin">Stated by the article, inferred from its text as a lower bound, or unknown.</param>
/// <param name="Evidence">For an inferred date, the words that gave it, such as "July 9, 2019".</param>
/// <param name="Precision">How much of <paramref name="At"/> was given.</param>
public sealed record PublicationDate(
    DateTimeOffset? At,
    DateOrigin Origin,
    string? Evidence = null,
    DatePrecision Precision = DatePrecision.Day
)
{
    /// <summary>No date at all.</summary>
    public static PublicationDate Unknown { get; } = new(null, DateOrigin.Unknown);
}
