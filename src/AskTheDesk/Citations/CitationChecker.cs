using System.Runtime.CompilerServices;
using AskTheDesk.Answering;
using AskTheDesk.Citations.Judging;
using AskTheDesk.Citations.Marking;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Retrieval;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Citations;

/// <summary>
/// Checks a drafted sentence against the passages it cites. Citations that carry nothing are taken off; a
/// sentence without a marker is attached to the passage that supports it, if one does.
/// </summary>
public sealed class CitationChecker(IOptions<CitationOptions> options)
{
    private readonly CarrierFinder _finder = new(options.Value.Threshold);

    /// <summary>Hits are read once for all the sentences of a draft, and forgotten with them.</summary>
    private readonly ConditionalWeakTable<Hit, CitedHit> _read = [];

    /// <summary>The sentence without its markers, with what carries it and how surely.</summary>
    /// <param name="sentence">As a writer put it, markers included.</param>
    /// <param name="hits">What the writer was given, by rank: [1] is the first.</param>
    public CheckedSentence Check(DraftSentence sentence, IReadOnlyList<Hit> hits)
    {
        var marked = MarkerReader.Read(DraftCleaner.Clean(sentence.Text));
        var finding = Find(marked, hits);
        return new CheckedSentence(marked.Text, finding.Citations, finding.Judgement, sentence.Differs);
    }

    private Finding Find(MarkedText marked, IReadOnlyList<Hit> hits)
    {
        var isMarked = marked.Numbers.Count > 0;
        var named = marked.Numbers.Where(number => number >= 1 && number <= hits.Count).ToList();
        if (isMarked && named.Count == 0)
        {
            return Finding.Unsupported(Nowhere(marked.Numbers, hits.Count));
        }
        if (hits.Count == 0)
        {
            return Finding.Unsupported("It cites nothing, and no passage was given.");
        }
        var cited = (isMarked ? named.Select(number => hits[number - 1]) : hits).Select(Read).ToList();
        var verbatim = cited.Select(hit => hit.CiteVerbatim(marked.Text)).OfType<Citation>().ToList();
        var claim = new Lazy<ClaimText>(() => new ClaimText(marked.Text));
        return verbatim.Count > 0 ? new Finding(Verbatim.Judgement, isMarked ? verbatim : [verbatim[0]])
            : isMarked ? _finder.Carry(claim.Value, cited)
            : _finder.Attach(claim.Value, cited);
    }

    private CitedHit Read(Hit hit) => _read.GetValue(hit, static unread => new CitedHit(unread));

    private static string Nowhere(IReadOnlyList<int> numbers, int given)
    {
        var names = string.Concat(numbers.Select(number => $"[{number}]"));
        return $"{names} {(numbers.Count == 1 ? "names" : "name")} no passage; {given} {(given == 1 ? "was" : "were")} given.";
    }
}
