namespace AskTheDesk.Citations.Wording;

/// <summary>A content word of a text, as the index's stemmed fields hold it.</summary>
/// <param name="Start">Offset of the word in its text, in UTF-16 units.</param>
/// <param name="End">Offset just past it.</param>
internal readonly record struct Term(string Stem, int Start, int End);
