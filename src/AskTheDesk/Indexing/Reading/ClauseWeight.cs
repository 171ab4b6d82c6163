using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Reading.Leaves;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AskTheDesk.Indexing.Reading;

/// <summary>A clause of a request, weighed against a commit.</summary>
internal sealed class ClauseWeight(SearchClause clause, VisibleSearcher searcher)
{
    private readonly Weight? _weight =
        clause.Terms.Count == 0 ? null : searcher.CreateNormalizedWeight(ToQuery(clause));

    public SearchClause Clause => clause;

    /// <summary>Walks the passages of a segment that match; null when none can.</summary>
    public Scorer? Scorer(VisibleLeaf leaf) => _weight?.GetScorer(leaf.Context, leaf.Passages);

    public static Term FirstTerm(SearchClause clause) => new(FieldOf(clause.Field), clause.Terms[0]);

    private static Query ToQuery(SearchClause clause)
    {
        if (clause.Terms.Count == 1)
        {
            return new TermQuery(FirstTerm(clause));
        }
        var phrase = new PhraseQuery { Slop = clause.Slop };
        foreach (var term in clause.Terms)
        {
            phrase.Add(new Term(FieldOf(clause.Field), term));
        }
        return phrase;
    }

    private static string FieldOf(SearchField field) =>
        field switch
        {
            SearchField.Body => FieldNames.Body,
            SearchField.Title => FieldNames.Title,
            SearchField.Exact => FieldNames.Exact,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such field."),
        };
}
