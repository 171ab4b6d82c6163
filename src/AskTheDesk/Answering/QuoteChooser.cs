using AskTheDesk.Questions;

namespace AskTheDesk.Answering;

/// <summary>Chooses what to quote from weighed sentences. Pure.</summary>
internal static class QuoteChooser
{
    /// <summary>Words of an answer at most, its first sentence apart.</summary>
    private const int WordLimit = 60;

    /// <summary>Sentences of an answer at most.</summary>
    private const int SentenceLimit = 3;

    /// <summary>A further sentence must be this good beside the best.</summary>
    private const double FurtherShare = 0.85;

    /// <summary>A report that does not agree must be this good beside the best to stand at its side.</summary>
    private const double RivalShare = 0.9;

    /// <summary>The best sentence and what belongs beside it.</summary>
    /// <param name="ranked">Best first.</param>
    public static Quotes Choose(Query query, IReadOnlyList<Evidence> ranked)
    {
        if (ranked.Count == 0)
        {
            return new Quotes([], Differ: false);
        }
        var rivals = Rivals(query, ranked);
        return rivals.Count > 0
            ? new Quotes(
                [.. rivals.Prepend(ranked[0]).OrderByDescending(rival => rival.Hit.Article.Published.At)],
                Differ: true
            )
            : new Quotes(Further(ranked), Differ: false);
    }

    /// <summary>Sentences of other articles, as good, whose figures are others than the best one's.</summary>
    private static List<Evidence> Rivals(Query query, IReadOnlyList<Evidence> ranked)
    {
        if (!HasFigures(query.Wanted))
        {
            return [];
        }
        var chosen = new List<Evidence> { ranked[0] };
        foreach (
            var evidence in ranked.Skip(1).Where(evidence => evidence.Odds >= RivalShare * ranked[0].Odds)
        )
        {
            if (chosen.Count < SentenceLimit && chosen.TrueForAll(other => Disagree(query, other, evidence)))
            {
                chosen.Add(evidence);
            }
        }
        return chosen[1..];
    }

    private static bool HasFigures(AnswerKind kind) =>
        kind
            is AnswerKind.Number
                or AnswerKind.Money
                or AnswerKind.Measure
                or AnswerKind.Duration
                or AnswerKind.Share;

    private static bool Disagree(Query query, Evidence left, Evidence right)
    {
        var (first, second) = (Figures(query, left), Figures(query, right));
        return left.Hit.Article.Id != right.Hit.Article.Id
            && first.Count > 0
            && second.Count > 0
            && !first.Overlaps(second);
    }

    private static HashSet<string> Figures(Query query, Evidence evidence) =>
        AnswerShape.Find(query, evidence.Sentence.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static List<Evidence> Further(IReadOnlyList<Evidence> ranked)
    {
        var chosen = new List<Evidence> { ranked[0] };
        var words = Words(ranked[0]);
        foreach (
            var evidence in ranked
                .Skip(1)
                .TakeWhile(evidence => evidence.Odds >= FurtherShare * ranked[0].Odds)
        )
        {
            if (
                chosen.Count < SentenceLimit
                && words + Words(evidence) <= WordLimit
                && chosen.TrueForAll(other => AddsTo(other, evidence))
            )
            {
                chosen.Add(evidence);
                words += Words(evidence);
            }
        }
        return chosen;
    }

    /// <summary>Whether a sentence says something that another does not.</summary>
    private static bool AddsTo(Evidence said, Evidence further) =>
        !string.Equals(said.Sentence.Text, further.Sentence.Text, StringComparison.Ordinal);

    private static int Words(Evidence evidence) => evidence.Sentence.Text.Count(char.IsWhiteSpace) + 1;
}
