using AskTheDesk.Citations.Judging;

namespace AskTheDesk.Citations.Facts;

/// <summary>Looks for a claim's figures in the cited texts.</summary>
internal static class FigureCheck
{
    public static IEnumerable<MissingFact> Missing(ClaimText claim, Frame frame)
    {
        var given = frame.Sentences.SelectMany(sentence => sentence.Figures).ToList();
        foreach (var figure in claim.Figures)
        {
            var carriers = given.Where(other => NumberMatch.Carries(figure, other)).ToList();
            var rival = Rival(figure, given, carriers);
            var countsOther = carriers.TrueForAll(other => CountsOther(figure, other));
            if (carriers.Count == 0 || (countsOther && (rival is not null || StandsApart(carriers, frame))))
            {
                yield return new MissingFact(
                    FactKind.Number,
                    figure.ToString(),
                    (rival ?? InPlace(figure, frame))?.ToString()
                );
            }
        }
    }

    /// <summary>Another figure that counts the same thing.</summary>
    private static Figure? Rival(Figure figure, List<Figure> given, List<Figure> carriers) =>
        given.Find(other =>
            other.CountsSame(figure) && !carriers.Contains(other) && other.Number.Kind == figure.Number.Kind
        );

    private static bool CountsOther(Figure figure, Figure other) =>
        figure.Counted.Count > 0 && other.Counted.Count > 0 && !figure.CountsSame(other);

    /// <summary>A sentence says what the claim says, but the figure is from elsewhere.</summary>
    private static bool StandsApart(List<Figure> carriers, Frame frame) =>
        frame.Best is { } best && !carriers.Exists(best.Figures.Contains);

    /// <summary>The figure with the same unit in the sentence that says the same otherwise.</summary>
    private static Figure? InPlace(Figure figure, Frame frame) =>
        frame.Best?.Figures.FirstOrDefault(other =>
            figure.Number.Unit.Length > 0
            && figure.Number.Unit.Equals(other.Number.Unit, StringComparison.Ordinal)
            && figure.Number.Kind == other.Number.Kind
        );
}
