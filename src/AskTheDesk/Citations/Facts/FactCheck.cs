using AskTheDesk.Citations.Judging;
using AskTheDesk.Citations.Wording;

namespace AskTheDesk.Citations.Facts;

/// <summary>Looks for what a claim states to the letter: figures, dates, names, quotations, who said it.</summary>
internal static class FactCheck
{
    public static IReadOnlyList<MissingFact> Missing(ClaimText claim, Frame frame) =>
        [
            .. FigureCheck.Missing(claim, frame),
            .. DateCheck.Missing(claim, frame),
            .. MissingNames(claim, frame),
            .. MissingQuotations(claim, frame),
            .. SpeakerCheck.Missing(claim, frame),
            .. DenialCheck.Missing(claim, frame),
        ];

    private static IEnumerable<MissingFact> MissingNames(ClaimText claim, Frame frame) =>
        claim
            .Names.Where(name => name.Certain && !NameMatch.Holds(name, frame.NamedIn))
            .Select(name => new MissingFact(FactKind.Name, name.Text));

    private static IEnumerable<MissingFact> MissingQuotations(ClaimText claim, Frame frame) =>
        claim
            .Quotations.Where(quotation =>
                !frame.Evidence.Any(text => PlainWords.Hold(text.Words, quotation.Text))
            )
            .Select(quotation => new MissingFact(FactKind.Quotation, quotation.Text));
}
