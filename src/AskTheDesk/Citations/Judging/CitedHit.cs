using AskTheDesk.Retrieval;

namespace AskTheDesk.Citations.Judging;

/// <summary>A hit, read once.</summary>
internal sealed class CitedHit(Hit hit)
{
    public EvidenceText Text { get; } =
        new(hit.Passage.Sentences.Select(sentence => sentence.Text), Context(hit));

    /// <summary>Cites the sentence that holds most of the claim, its facts first; the earliest of equals.</summary>
    public Citation Cite(ClaimText claim)
    {
        var best = Text
            .Sentences.Select((sentence, at) => (at, Score: Score(claim, sentence)))
            .MaxBy(pair => pair.Score);
        return new Citation(hit, hit.Passage.Sentences[best.at].Text);
    }

    private static double Score(ClaimText claim, EvidenceSentence sentence)
    {
        var numbers = claim.Numbers.Count(number =>
            sentence.Numbers.Any(given => NumberMatch.Carries(number, given))
        );
        var plain = QuotationMatch.Plain(sentence.Text);
        var quotations = claim.Quotations.Count(quotation =>
            QuotationMatch.HoldsPlain(quotation.Text, plain)
        );
        return Coverage.Held(claim, sentence.Stems) + (2 * numbers) + (3 * quotations);
    }

    private static string Context(Hit hit) =>
        string.Join(". ", hit.Article.Title, hit.Article.Byline, hit.Article.Source);
}
