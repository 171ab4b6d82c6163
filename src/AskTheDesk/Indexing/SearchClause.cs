namespace AskTheDesk.Indexing;

/// <summary>One term, or several that must follow each other within a slop.</summary>
/// <param name="Terms">Already analysed for the field; one is a term, more are a phrase.</param>
/// <param name="Weight">Multiplies its BM25 score.</param>
/// <param name="Slop">How many positions a phrase's terms may be off, as Lucene counts; 0 is exact.</param>
/// <param name="Required">A passage without it is no candidate.</param>
public sealed record SearchClause(
    SearchField Field,
    IReadOnlyList<string> Terms,
    double Weight,
    int Slop = 0,
    bool Required = false
);
