using AskTheDesk.Citations.Facts;
using AskTheDesk.Citations.Judging;
using AskTheDesk.Citations.Marking;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Language;

namespace AskTheDesk.Citations;

/// <summary>
/// Judges whether texts support a claim: its numbers, dates, names and quotations must be in them, and enough
/// of its words, close together. Pure; knows nothing of the world but the words.
/// </summary>
public static class SupportCheck
{
    /// <summary>A probability from here on is support.</summary>
    public const double Threshold = 0.5;

    /// <summary>A cited text of no more sentences is a piece of a passage; pieces in a row are joined.</summary>
    private const int MostOfAShort = 2;

    /// <summary>The finding on a claim against all the texts together.</summary>
    /// <param name="claim">Outside data; its markers and markup are passed over.</param>
    /// <param name="evidence">What is cited for it, each a passage or a sentence; outside data.</param>
    public static Judgement Judge(string claim, IReadOnlyList<string> evidence)
    {
        var plain = MarkerReader.Read(DraftCleaner.Clean(claim)).Text;
        var texts = Texts(evidence);
        return texts.Exists(text => Verbatim.IndexIn(text, plain) >= 0)
            ? Verbatim.Judgement
            : Judge(new ClaimText(plain), texts, Threshold);
    }

    /// <summary>The finding on a claim that is none of the texts' own sentences.</summary>
    internal static Judgement Judge(ClaimText claim, IReadOnlyList<EvidenceText> evidence, double threshold)
    {
        var frame = new Frame(claim, evidence);
        var missing = FactCheck.Missing(claim, frame);
        var probability = SupportModel.Probability(claim, frame.Coverage, missing);
        return missing.Count == 0 && probability >= threshold
            ? new Judgement(Verdict.Supported, probability, [], Why: null)
            : new Judgement(
                IsContradicted(frame, missing) ? Verdict.Contradicted : Verdict.NotFound,
                probability,
                MissingWords(claim, frame, missing),
                Reasons.Of(claim, missing)
            );
    }

    /// <summary>A text says the same of something else: another number, day or speaker, or the opposite.</summary>
    private static bool IsContradicted(Frame frame, IReadOnlyList<MissingFact> missing) =>
        frame.Best is not null && missing.Any(fact => fact.Instead is not null);

    private static List<string> MissingWords(ClaimText claim, Frame frame, IReadOnlyList<MissingFact> missing)
    {
        var words = claim.Terms.Where(term =>
            !frame.NamedIn.Any(sentence => sentence.Stems.Contains(term.Stem))
        );
        return missing
            .Select(fact => fact.Text)
            .Concat(words.Select(term => claim.Text[term.Start..term.End]))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
    }

    /// <summary>Passages each by itself; sentences that follow each other are one text.</summary>
    private static List<EvidenceText> Texts(IReadOnlyList<string> evidence)
    {
        var texts = new List<List<string>>();
        var isOpen = false;
        foreach (var sentences in evidence.Select(Sentences))
        {
            var isShort = sentences.Count <= MostOfAShort;
            if (isOpen && isShort)
            {
                texts[^1].AddRange(sentences);
            }
            else
            {
                texts.Add(sentences);
            }
            isOpen = isShort;
        }
        return texts.ConvertAll(sentences => new EvidenceText(sentences));
    }

    private static List<string> Sentences(string text) =>
        text.Split('\n')
            .SelectMany(line => SentenceSplitter.Split(line))
            .Select(sentence => sentence.Text)
            .ToList();
}
