using AskTheDesk.Indexing;
using AskTheDesk.Questions;

namespace AskTheDesk.Retrieval;

/// <summary>How rare a query's terms are in the archive.</summary>
internal static class Rarity
{
    /// <summary>The query with the rarity of each term, whose body clauses are the request's first.</summary>
    public static Query Fill(Query query, CandidateList found) =>
        query with
        {
            Terms =
            [
                .. query.Terms.Zip(
                    found.Frequencies,
                    (term, frequency) => term with { Rarity = Of(frequency, found.PassageCount) }
                ),
            ],
        };

    /// <summary>
    /// BM25's inverse document frequency, ln(1 + (N − n + 0.5) ÷ (n + 0.5)), as a share of what a term in no
    /// passage has (Robertson and Zaragoza, 2009).
    /// </summary>
    internal static double Of(int frequency, int passages) => Idf(frequency, passages) / Idf(0, passages);

    private static double Idf(int frequency, int passages) =>
        Math.Log(1 + ((Math.Max(passages, frequency) - frequency + 0.5) / (frequency + 0.5)));
}
