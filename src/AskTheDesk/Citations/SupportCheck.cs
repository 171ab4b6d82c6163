using AskTheDesk.Citations.Judging;

namespace AskTheDesk.Citations;

/// <summary>
/// Judges whether texts support a claim: its numbers, dates, names and quotations must be in them, and enough
/// of its words, close together. Pure; knows nothing of the world but the words.
/// </summary>
public static class SupportCheck
{
    /// <summary>A probability from here on is support.</summary>
    public const double Threshold = 0.5;

    /// <summary>The finding on a claim against all the texts together.</summary>
    /// <param name="claim">Plain text without markers.</param>
    /// <param name="evidence">What is cited for it, each a passage or a sentence; outside data.</param>
    public static Judgement Judge(string claim, IReadOnlyList<string> evidence) =>
        Judge(new ClaimText(claim), evidence.Select(text => new EvidenceText(Sentences(text))).ToList());

    internal static Judgement Judge(
        ClaimText claim,
        IReadOnlyList<EvidenceText> evidence,
        double threshold = Threshold
    )
    {
        if (evidence.Any(text => Verbatim.Holds(claim.Text, text)))
        {
            return new Judgement(Verdict.Supported, Verbatim.Probability, [], Why: null);
        }
        var coverage = Coverage.Of(claim, evidence);
        var missing = FactCheck.Missing(claim, evidence);
        var probability = SupportModel.Probability(claim, coverage, missing);
        return probability >= threshold
            ? new Judgement(Verdict.Supported, probability, [], Why: null)
            : new Judgement(
                Verdict.NotFound,
                probability,
                MissingWords(claim, evidence, missing),
                Reasons.Of(claim, missing)
            );
    }

    private static List<string> MissingWords(
        ClaimText claim,
        IReadOnlyList<EvidenceText> evidence,
        IReadOnlyList<MissingFact> missing
    )
    {
        var words = claim.Terms.Where(term => !evidence.Any(text => text.Stems.Contains(term.Stem)));
        return missing
            .Select(fact => fact.Text)
            .Concat(words.Select(term => claim.Text[term.Start..term.End]))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
    }

    /// <summary>A full stop, a space and a capital part two sentences, and so does a line break.</summary>
    private static List<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var at = 1; at < text.Length - 1; at++)
        {
            var ends = text[at] is ' ' && text[at - 1] is '.' or '!' or '?' && char.IsUpper(text[at + 1]);
            if (ends || text[at] is '\n')
            {
                sentences.Add(text[start..at]);
                start = at + 1;
            }
        }
        sentences.Add(text[start..]);
        return sentences;
    }
}
