using AskTheDesk.Passages;

namespace AskTheDesk.Indexing.Reading;

/// <summary>A passage on its way to become a candidate.</summary>
/// <param name="Doc">Its record's number in the commit.</param>
internal sealed record Found(int Doc, PassageId Passage, double Score, IReadOnlyList<double> Parts);
