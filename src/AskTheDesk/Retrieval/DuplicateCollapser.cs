using AskTheDesk.Articles;
using AskTheDesk.Indexing.Analysis;

namespace AskTheDesk.Retrieval;

/// <summary>
/// Of passages that say the same in nearly the same words, keeps the best; a caption gives way to any other
/// passage that says what it says. A report with another figure in it is another report.
/// </summary>
internal static class DuplicateCollapser
{
    /// <summary>
    /// Share of the smaller passage's terms that the larger must hold: neighbouring passages that share one
    /// sentence stay below it, copies that differ by a few words reach it.
    /// </summary>
    private const double Containment = 0.85;

    /// <summary>The hits to keep, order kept.</summary>
    /// <param name="hits">Best first.</param>
    public static IEnumerable<Hit> Collapse(IReadOnlyList<Hit> hits)
    {
        var terms = hits.ToDictionary(hit => hit.Passage.Id, hit => Terms(hit));
        var kept = new List<HashSet<string>>();
        foreach (var hit in hits)
        {
            var own = terms[hit.Passage.Id];
            var said =
                hit.Passage.Kind == BlockKind.Caption
                    ? hits.Where(other => other.Passage.Kind != BlockKind.Caption)
                        .Select(other => terms[other.Passage.Id])
                    : [];
            if (!kept.Concat(said).Any(other => Same(own, other)))
            {
                kept.Add(own);
                yield return hit;
            }
        }
    }

    private static HashSet<string> Terms(Hit hit) =>
        DeskAnalyzer.Stemmed.Terms(hit.Passage.Text).ToHashSet(StringComparer.Ordinal);

    private static bool Same(HashSet<string> left, HashSet<string> right)
    {
        var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
        return small.Count(large.Contains) >= Containment * small.Count
            && small.Where(IsFigure).All(large.Contains);
    }

    private static bool IsFigure(string term) => char.IsAsciiDigit(term[0]);
}
