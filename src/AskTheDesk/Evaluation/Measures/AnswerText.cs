using System.Text;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>Compares texts by their letters a to z and digits alone, word by word.</summary>
public static class AnswerText
{
    /// <summary>Lower case; every run of other characters becomes one space; trimmed.</summary>
    public static string Normalise(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                kept.Append(letter);
            }
            else if (kept.Length > 0 && kept[^1] != ' ')
            {
                kept.Append(' ');
            }
        }
        return kept.ToString().TrimEnd();
    }

    /// <summary>
    /// Whether the words of an answer stand in the text one after the other; never for an answer without any.
    /// </summary>
    public static bool Contains(string text, string answer) => NormalisedContains(Normalise(text), answer);

    /// <summary>The same for a text already normalised.</summary>
    public static bool NormalisedContains(string normalised, string answer)
    {
        var words = Normalise(answer);
        return words.Length > 0 && $" {normalised} ".Contains($" {words} ", StringComparison.Ordinal);
    }
}
