using AskTheDesk.Articles;
using AskTheDesk.Citations.Facts;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Citations.Judging;

/// <summary>A hit, read once.</summary>
internal sealed class CitedHit(Hit hit)
{
    public EvidenceText Text { get; } =
        new(
            hit.Passage.Sentences.Select(sentence => sentence.Text),
            Context(hit),
            Published(hit.Article.Published)
        );

    /// <summary>Cites the sentence that a claim repeats, or null where it repeats none.</summary>
    public Citation? CiteVerbatim(string claim) =>
        Verbatim.IndexIn(Text, claim) is >= 0 and var at ? CiteAt(at) : null;

    /// <summary>Cites the sentence that holds most of the claim, its facts first; the earliest of equals.</summary>
    public Citation Cite(ClaimText claim)
    {
        var best = Text
            .Sentences.Select((sentence, at) => (at, Score: Score(claim, sentence)))
            .MaxBy(pair => pair.Score);
        return CiteAt(best.at);
    }

    private Citation CiteAt(int at) => new(hit, hit.Passage.Sentences[at].Text);

    private static double Score(ClaimText claim, EvidenceSentence sentence)
    {
        var numbers = claim.Figures.Count(figure =>
            sentence.Figures.Any(given => NumberMatch.Carries(figure, given))
        );
        var quotations = claim.Quotations.Count(quotation => PlainWords.Hold(sentence.Words, quotation.Text));
        return Coverage.Held(claim, sentence.Stems) + (2 * numbers) + (3 * quotations);
    }

    private static string Context(Hit hit) =>
        string.Join(". ", hit.Article.Title, hit.Article.Byline, hit.Article.Source);

    private static DateOnly? Published(PublicationDate date) =>
        date is { Origin: DateOrigin.Stated, At: { } instant }
            ? DateOnly.FromDateTime(instant.DateTime)
            : null;
}
