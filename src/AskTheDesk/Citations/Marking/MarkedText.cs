namespace AskTheDesk.Citations.Marking;

/// <summary>A drafted sentence taken apart.</summary>
/// <param name="Text">Plain text without markers.</param>
/// <param name="Numbers">The passages its markers name, each once, in order.</param>
public sealed record MarkedText(string Text, IReadOnlyList<int> Numbers);
