namespace AskTheDesk.Citations.Judging;

/// <summary>Finds which passages carry a claim: alone where one can, together where it takes several.</summary>
/// <param name="threshold">The probability from which a claim counts as supported.</param>
internal sealed class CarrierFinder(double threshold)
{
    /// <summary>The passage that supports the claim best, by itself; the earliest of equals.</summary>
    /// <param name="hits">At least one.</param>
    public Finding Attach(ClaimText claim, IReadOnlyList<CitedHit> hits)
    {
        var best = hits.Select(hit => (Hit: hit, Judgement: Judge(claim, [hit]))).MaxBy(Likelihood);
        return Found(claim, best.Judgement, [best.Hit]);
    }

    /// <summary>Each passage that supports the claim by itself; where none does, those that do together.</summary>
    /// <param name="cited">At least one.</param>
    public Finding Carry(ClaimText claim, IReadOnlyList<CitedHit> cited)
    {
        var alone = cited
            .Select(hit => (Hit: hit, Judgement: Judge(claim, [hit])))
            .Where(one => one.Judgement.Verdict == Verdict.Supported)
            .ToList();
        if (alone.Count > 0)
        {
            return Found(claim, alone.MaxBy(Likelihood).Judgement, alone.ConvertAll(one => one.Hit));
        }
        var together = Judge(claim, cited);
        return together.Verdict == Verdict.Supported
            ? Found(claim, together, Needed(claim, cited))
            : new Finding(together, []);
    }

    private static double Likelihood((CitedHit Hit, Judgement Judgement) one) =>
        one.Judgement.Probability + (one.Judgement.Verdict == Verdict.Supported ? 1 : 0);

    private static Finding Found(ClaimText claim, Judgement judgement, IReadOnlyList<CitedHit> carriers) =>
        new(
            judgement,
            judgement.Verdict == Verdict.Supported ? carriers.Select(hit => hit.Cite(claim)).ToList() : []
        );

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
        SupportCheck.Judge(claim, hits.Select(hit => hit.Text).ToList(), threshold);
}
