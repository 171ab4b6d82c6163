using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Questions;

namespace AskTheDesk.Retrieval;

/// <summary>Turns a query into the clauses an index is searched by, each with the name it is explained by.</summary>
internal static class ClauseBuilder
{
    /// <summary>How far apart two neighbouring terms of the question may stand in a passage.</summary>
    private const int NearSlop = 4;

    /// <summary>A phrase the user put in quotation marks must be there; it also counts this much.</summary>
    private const double QuotedWeight = 1;

    public static IReadOnlyList<NamedClause> Build(Query query, RetrievalOptions options) =>
        [
            .. query.Terms.Select(term => Term("body", SearchField.Body, term, term.Weight)),
            .. query.Terms.Select(term =>
                Term("title", SearchField.Title, term, term.Weight * options.TitleWeight)
            ),
            .. query.Terms.Zip(query.Terms.Skip(1)).Select(pair => Near(pair.First, pair.Second, options)),
            .. query.Phrases.Select(Quoted).OfType<NamedClause>(),
        ];

    private static NamedClause Term(string name, SearchField field, QueryTerm term, double weight) =>
        new($"{name}:{term.Word}", new SearchClause(field, [term.Stem], weight));

    private static NamedClause Near(QueryTerm first, QueryTerm second, RetrievalOptions options) =>
        new(
            $"near:{first.Word} {second.Word}",
            new SearchClause(
                SearchField.Body,
                [first.Stem, second.Stem],
                options.NearWeight * Math.Min(first.Weight, second.Weight),
                NearSlop
            )
        );

    private static NamedClause? Quoted(string phrase) =>
        DeskAnalyzer.Exact.Terms(phrase) is { Count: > 0 } words
            ? new(
                $"quoted:{phrase}",
                new SearchClause(SearchField.Exact, words, QuotedWeight, Required: true)
            )
            : null;
}
