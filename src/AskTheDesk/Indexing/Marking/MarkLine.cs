namespace AskTheDesk.Indexing.Marking;

/// <summary>A mark as JSON.</summary>
internal sealed record MarkLine(string Article, string State, string? Why, string At);
