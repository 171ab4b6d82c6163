namespace AskTheDesk.Citations;

/// <summary>A sentence of a reply.</summary>
/// <param name="Text">Plain text without markers.</param>
/// <param name="Numbers">The sources it cites, ascending; at least one.</param>
/// <param name="Differs">One of several reports that do not agree, newest first.</param>
public sealed record ReplySentence(string Text, IReadOnlyList<int> Numbers, Judgement Judgement, bool Differs)
{
    /// <summary>The sentence with its markers: <c>Rates rose. [1][2]</c></summary>
    public string Marked => $"{Text} {string.Concat(Numbers.Select(number => $"[{number}]"))}";
}
