using AskTheDesk.Questions;

namespace AskTheDesk.Answering.Weighing;

/// <summary>A question's terms with what share of its matter each is.</summary>
internal sealed class AskedMatter
{
    /// <summary>The least a term counts, however common.</summary>
    private const double Floor = 0.3;

    /// <summary>Some eight terms of middling rarity, as a long question's sentence names them.</summary>
    private const double FullMass = 3;

    private readonly double _total;

    public AskedMatter(Query query)
    {
        Query = query;
        _total = query.Terms.Sum(Weight);
    }

    public Query Query { get; }

    /// <summary>Share of the question's matter that some of its terms are, 0 to 1.</summary>
    public double Share(IEnumerable<QueryTerm> terms) => _total == 0 ? 0 : terms.Sum(Weight) / _total;

    /// <summary>How much matter some of its terms are, whatever the rest, 0 to 1.</summary>
    public double Mass(IEnumerable<QueryTerm> terms) =>
        _total == 0 ? 0 : Math.Min(1, terms.Sum(Weight) / Math.Min(FullMass, _total));

    /// <summary>The rarity of the rarest of some terms, scaled by its weight, 0 to 1.</summary>
    public static double Rarest(IEnumerable<QueryTerm> terms) =>
        terms.Select(term => Math.Min(1, term.Weight) * term.Rarity).DefaultIfEmpty(0).Max();

    private static double Weight(QueryTerm term) => term.Weight * Math.Max(Floor, term.Rarity);
}
