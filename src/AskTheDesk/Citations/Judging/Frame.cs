using AskTheDesk.Citations.Wording;
using AskTheDesk.Language;

namespace AskTheDesk.Citations.Judging;

/// <summary>The cited texts, seen from one claim.</summary>
internal sealed class Frame
{
    /// <summary>From this share of the claim's words on, a sentence says the same, truly or otherwise.</summary>
    private const double SameShare = 0.5;

    public Frame(ClaimText claim, IReadOnlyList<EvidenceText> evidence)
    {
        Evidence = evidence;
        Sentences = evidence.SelectMany(text => text.Sentences).ToList();
        NamedIn = [.. Sentences, .. evidence.Select(text => text.Context)];
        Coverage = Coverage.Of(claim, evidence);
        var least = SameShare * claim.Weights.Values.Sum();
        Alike = Sentences.Where(sentence => Coverage.Held(claim, sentence.Stems) >= least).ToList();
        Best = Alike.MaxBy(sentence => Coverage.Held(claim, sentence.Stems));
    }

    public IReadOnlyList<EvidenceText> Evidence { get; }

    public IReadOnlyList<EvidenceSentence> Sentences { get; }

    /// <summary>The sentences, and what may lend names: titles, bylines, sources.</summary>
    public IReadOnlyList<EvidenceSentence> NamedIn { get; }

    public Coverage Coverage { get; }

    /// <summary>The sentences that hold half of the claim's words or more.</summary>
    public IReadOnlyList<EvidenceSentence> Alike { get; }

    /// <summary>The sentence that holds most of the claim's words, or null where none holds half of them.</summary>
    public EvidenceSentence? Best { get; }

    /// <summary>Whether a text is known to be published in a claim's month or year.</summary>
    public bool PublishedWithin(DateMention date) =>
        date.First < date.Last
        && Evidence.Any(text => text.Published is { } day && date.First <= day && day <= date.Last);
}
