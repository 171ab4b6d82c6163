namespace AskTheDesk.Evaluation.Measures;

/// <summary>Compares an answer with an accepted one word by word, after normalising both.</summary>
public static class TokenOverlap
{
    /// <summary>
    /// The harmonic mean of the share of the answer's words that the accepted one has and the reverse, 0 to 1;
    /// a word counts as often as both have it.
    /// </summary>
    public static double F1(string answer, string accepted)
    {
        var (said, wanted) = (Words(answer), Words(accepted));
        var left = wanted.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shared = said.Count(word =>
            left.TryGetValue(word, out var count) && (left[word] = count - 1) >= 0
        );
        return shared == 0 ? 0 : 2.0 * shared / (said.Length + wanted.Length);
    }

    /// <summary>1 when both are the same words in the same order, else 0.</summary>
    public static double Exact(string answer, string accepted) =>
        AnswerText.Normalise(answer) == AnswerText.Normalise(accepted) ? 1 : 0;

    private static string[] Words(string text) =>
        AnswerText.Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
