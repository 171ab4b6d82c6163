using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Analysis;

namespace AskTheDesk.Tests.Support;

/// <summary>Clauses from words, analysed as the index does.</summary>
internal static class Clause
{
    public static SearchClause Body(string words, double weight = 1, int slop = 0) =>
        new(SearchField.Body, DeskAnalyzer.Stemmed.Terms(words), weight, slop);

    public static SearchClause Title(string words, double weight = 1) =>
        new(SearchField.Title, DeskAnalyzer.Stemmed.Terms(words), weight);

    public static SearchClause Exact(string words) =>
        new(SearchField.Exact, DeskAnalyzer.Exact.Terms(words), 1);
}
