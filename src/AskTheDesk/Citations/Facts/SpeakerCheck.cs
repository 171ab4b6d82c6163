using AskTheDesk.Citations.Judging;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Language.Names;

namespace AskTheDesk.Citations.Facts;

/// <summary>Compares whom a claim has speak with whom the cited texts have say the same.</summary>
internal static class SpeakerCheck
{
    public static IEnumerable<MissingFact> Missing(ClaimText claim, Frame frame)
    {
        var speakers = claim.Speakers;
        if (speakers.Count == 0)
        {
            yield break;
        }
        foreach (var sentence in Said(claim, frame))
        {
            var others = Speakers.Of(sentence.Text, sentence.Names);
            if (others.Count > 0 && !speakers.Any(speaker => IsNamed(speaker, sentence)))
            {
                yield return new MissingFact(FactKind.Speaker, speakers[0].Text, others[0].Text);
            }
        }
    }

    /// <summary>One word of the name is enough: who is called Salva Lacruz once is Lacruz afterwards.</summary>
    private static bool IsNamed(NameMention speaker, EvidenceSentence sentence) =>
        NameMatch
            .Stems(speaker.Text)
            .Any(stem => sentence.Terms.Any(term => NameMatch.IsSame(stem, term.Stem)));

    /// <summary>The sentences that hold what the claim quotes, else the one that says the same.</summary>
    private static IEnumerable<EvidenceSentence> Said(ClaimText claim, Frame frame)
    {
        var quoting = frame
            .Sentences.Where(sentence =>
                claim.Quotations.Any(quotation => PlainWords.Hold(sentence.Words, quotation.Text))
            )
            .ToList();
        return quoting.Count > 0 ? quoting.Take(1)
            : frame.Best is { } best ? [best]
            : [];
    }
}
