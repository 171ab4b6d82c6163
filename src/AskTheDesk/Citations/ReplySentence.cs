namespace AskTheDesk.Citations;

/// <summary>A sentence of a reply.</summary>
/// <param name="Text">Plain text without markers.</param>
/// <param name="Numbers">The sources it cites, ascending; none exactly when it is shown as unsupported.</param>
/// <param name="Differs">One of several reports that do not agree, newest first.</param>
public sealed record ReplySentence(string Text, IReadOnlyList<int> Numbers, Judgement Judgement, bool Differs)
{
    /// <summary>The sentence with its markers: <c>Rates rose. [1][2]</c></summary>
    public string Marked =>
        Numbers.Count == 0
            ? $"{Text} [unsupported]"
            : $"{Text} {string.Concat(Numbers.Select(number => $"[{number}]"))}";
}
