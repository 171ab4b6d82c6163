using AskTheDesk.Indexing;

namespace AskTheDesk.Retrieval;

/// <summary>A clause and the name it is explained by, such as <c>title:caravan</c>.</summary>
internal sealed record NamedClause(string Name, SearchClause Clause);
