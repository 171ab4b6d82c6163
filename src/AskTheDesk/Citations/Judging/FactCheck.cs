using AskTheDesk.Language;
using AskTheDesk.Language.Numbers;

namespace AskTheDesk.Citations.Judging;

/// <summary>Looks for a claim's numbers, dates, names and quotations in the cited texts.</summary>
internal static class FactCheck
{
    public static IReadOnlyList<MissingFact> Missing(ClaimText claim, IReadOnlyList<EvidenceText> evidence)
    {
        var sentences = evidence.SelectMany(text => text.Sentences).ToList();
        var numbers = claim.Numbers.Where(number => !HoldsNumber(number, sentences));
        var dates = claim.Calendar.Where(day => !HoldsDay(day, sentences));
        var names = claim.Names.Where(name => name.Certain && !NameMatch.Holds(name, evidence));
        var quotations = claim.Quotations.Where(quotation => !HoldsQuotation(quotation.Text, evidence));
        return
        [
            .. numbers.Select(number => new MissingFact(FactKind.Number, number.Text)),
            .. dates.Select(day => new MissingFact(FactKind.Date, day.Text)),
            .. names.Select(name => new MissingFact(FactKind.Name, name.Text)),
            .. quotations.Select(quotation => new MissingFact(FactKind.Quotation, quotation.Text)),
        ];
    }

    private static bool HoldsNumber(NumberMention number, IEnumerable<EvidenceSentence> sentences) =>
        sentences.Any(sentence => sentence.Numbers.Any(given => NumberMatch.Carries(number, given)));

    private static bool HoldsDay(Word day, IEnumerable<EvidenceSentence> sentences) =>
        sentences.Any(sentence => sentence.Text.Contains(day.Text, StringComparison.OrdinalIgnoreCase));

    private static bool HoldsQuotation(string quotation, IEnumerable<EvidenceText> evidence) =>
        evidence.Any(text => QuotationMatch.HoldsPlain(quotation, text.Plain));
}
