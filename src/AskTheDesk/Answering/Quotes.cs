using AskTheDesk.Answering.Weighing;

namespace AskTheDesk.Answering;

/// <summary>The sentences to quote.</summary>
/// <param name="Evidence">In the order to be read.</param>
/// <param name="Differ">They are reports that do not agree, newest first.</param>
internal sealed record Quotes(IReadOnlyList<Evidence> Evidence, bool Differ);
