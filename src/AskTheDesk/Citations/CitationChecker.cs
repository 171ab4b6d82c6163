using AskTheDesk.Answering;
using AskTheDesk.Citations.Judging;
using AskTheDesk.Retrieval;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Citations;

/// <summary>
/// Checks a drafted sentence against the passages it cites. Citations that carry nothing are taken off; a
/// sentence without a marker is attached to the passage that supports it, if one does.
/// </summary>
public sealed class CitationChecker(IOptions<CitationOptions> options)
{
    private readonly double _threshold = options.Value.Threshold;

    /// <summary>The sentence without its markers, with what carries it and how surely.</summary>
    /// <param name="sentence">As a writer put it, markers included.</param>
    /// <param name="hits">What the writer was given, by rank: [1] is the first.</param>
    public CheckedSentence Check(DraftSentence sentence, IReadOnlyList<Hit> hits)
    {
        var marked = MarkerReader.Read(PlainText.Clean(sentence.Text));
        var claim = new ClaimText(marked.Text);
        var named = marked.Numbers.Where(number => number >= 1 && number <= hits.Count).ToList();
        var cited = (marked.Numbers.Count == 0 ? hits : named.Select(number => hits[number - 1]))
            .Select(hit => new CitedHit(hit))
            .ToList();
        var finding =
            marked.Numbers.Count == 0 ? Attach(claim, cited)
            : named.Count == 0 ? Nowhere(marked.Numbers, hits.Count)
            : Carry(claim, cited);
        return new CheckedSentence(
            marked.Text,
            finding.Carriers.Select(carrier => carrier.Cite(claim)).ToList(),
            finding.Judgement,
            sentence.Differs
        );
    }

    private static Finding Nowhere(IReadOnlyList<int> numbers, int given)
    {
        var names = string.Concat(numbers.Select(number => $"[{number}]"));
        var verb = numbers.Count == 1 ? "names" : "name";
        var were = given == 1 ? "was" : "were";
        return new Finding(
            new Judgement(Verdict.NotFound, 0, [], $"{names} {verb} no passage; {given} {were} given."),
            []
        );
    }

    /// <summary>The passage that supports the claim best, by itself.</summary>
    private Finding Attach(ClaimText claim, IReadOnlyList<CitedHit> hits)
    {
        var alone = hits.Select(hit => (Hit: hit, Judgement: Judge(claim, [hit])))
            .OrderByDescending(pair => pair.Judgement.Probability)
            .ToList();
        return alone.Count == 0
                ? new Finding(
                    new Judgement(Verdict.NotFound, 0, [], "It cites nothing, and no passage was given."),
                    []
                )
            : alone[0].Judgement.Verdict == Verdict.Supported
                ? new Finding(alone[0].Judgement, [alone[0].Hit])
            : new Finding(alone[0].Judgement, []);
    }

    /// <summary>Each passage that supports the claim by itself; where none does, those that do together.</summary>
    private Finding Carry(ClaimText claim, IReadOnlyList<CitedHit> cited)
    {
        var alone = cited
            .Select(hit => (Hit: hit, Judgement: Judge(claim, [hit])))
            .Where(pair => pair.Judgement.Verdict == Verdict.Supported)
            .ToList();
        if (alone.Count > 0)
        {
            return new Finding(
                alone.Select(pair => pair.Judgement).MaxBy(judgement => judgement.Probability)
                    ?? alone[0].Judgement,
                alone.Select(pair => pair.Hit).ToList()
            );
        }
        var together = Judge(claim, cited);
        return together.Verdict == Verdict.Supported
            ? new Finding(together, Needed(claim, cited))
            : new Finding(together, []);
    }

    /// <summary>Takes off, from the last, each passage without which the others still support the claim.</summary>
    private List<CitedHit> Needed(ClaimText claim, IReadOnlyList<CitedHit> cited)
    {
        var needed = cited.ToList();
        foreach (var hit in cited.Reverse())
        {
            var others = needed.Where(other => other != hit).ToList();
            if (others.Count > 0 && Judge(claim, others).Verdict == Verdict.Supported)
            {
                needed = others;
            }
        }
        return needed;
    }

    private Judgement Judge(ClaimText claim, IReadOnlyList<CitedHit> hits) =>
        SupportCheck.Judge(claim, hits.Select(hit => hit.Text).ToList(), _threshold);

    private sealed record Finding(Judgement Judgement, IReadOnlyList<CitedHit> Carriers);
}
