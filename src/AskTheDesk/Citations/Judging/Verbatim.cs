namespace AskTheDesk.Citations.Judging;

/// <summary>Tells whether a claim is one or more whole sentences of a text, word for word.</summary>
internal static class Verbatim
{
    /// <summary>Of what the text says itself.</summary>
    public const double Probability = 0.995;

    public static bool Holds(string claim, EvidenceText text)
    {
        var plain = Trim(QuotationMatch.Plain(claim));
        return plain.Length > 0
            && (
                text.Sentences.Any(sentence =>
                    Trim(QuotationMatch.Plain(sentence.Text)).Equals(plain, StringComparison.Ordinal)
                )
            );
    }

    private static string Trim(string plain) => plain.Trim(' ', '.', '!', '?', '\'');
}
