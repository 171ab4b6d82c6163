namespace AskTheDesk.Questions;

/// <summary>A content word of a question.</summary>
/// <param name="Word">As written, in lower case.</param>
/// <param name="Stem">As the index's stemmed fields hold it.</param>
/// <param name="Weight">How much it counts, from 0; 1 is usual.</param>
public sealed record QueryTerm(string Word, string Stem, double Weight)
{
    /// <summary>How rare it is in the archive, 0 (in every passage) to 1 (in none); retrieval fills it in.</summary>
    public double Rarity { get; init; } = 1;

    /// <summary>Whether some stems hold it, or a word used for it.</summary>
    internal bool IsIn(IReadOnlySet<string> stems) =>
        stems.Contains(Stem) || Synonyms.Of(Stem).Overlaps(stems);
}
