using AskTheDesk.Answering.Weighing;
using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Questions;

namespace AskTheDesk.Answering;

/// <summary>Chooses what to quote from weighed sentences. Pure.</summary>
internal static class QuoteChooser
{
    /// <summary>Words of an answer at most, its first sentence apart.</summary>
    private const int WordLimit = 60;

    /// <summary>Sentences of an answer at most.</summary>
    private const int SentenceLimit = 3;

    /// <summary>A further sentence's odds must be this share of the best one's.</summary>
    private const double FurtherShare = 0.85;

    /// <summary>So must those of a report that does not agree, to stand beside the best.</summary>
    private const double RivalShare = 0.9;

    /// <summary>The best sentence and what belongs beside it: reports that do not agree, or more of the same.</summary>
    /// <param name="ranked">Best first.</param>
    public static Quotes Choose(Query query, IReadOnlyList<Evidence> ranked)
    {
        if (ranked.Count == 0)
        {
            return new Quotes([], Differ: false);
        }
        var reports = Reports(query, ranked);
        return reports.Count > 1
            ? new Quotes(
                [.. reports.OrderByDescending(report => report.Hit.Article.Published.At)],
                Differ: true
            )
            : new Quotes(Further(ranked), Differ: false);
    }

    /// <summary>The best sentence, and of each other article one as good whose figures are others.</summary>
    private static List<Evidence> Reports(Query query, IReadOnlyList<Evidence> ranked)
    {
        var reports = new List<Evidence> { ranked[0] };
        foreach (var rival in Beside(ranked, RivalShare).Where(_ => HasFigures(query.Wanted)))
        {
            if (reports.Count < SentenceLimit && reports.TrueForAll(report => Disagree(query, report, rival)))
            {
                reports.Add(rival);
            }
        }
        return reports;
    }

    private static bool HasFigures(AnswerKind kind) =>
        kind
            is AnswerKind.Number
                or AnswerKind.Money
                or AnswerKind.Measure
                or AnswerKind.Duration
                or AnswerKind.Share;

    private static bool Disagree(Query query, Evidence left, Evidence right) =>
        left.Hit.Article.Id != right.Hit.Article.Id
        && GivenFigures.Disagree(
            AnswerShape.Find(query, left.Sentence.Text),
            AnswerShape.Find(query, right.Sentence.Text)
        );

    private static List<Evidence> Further(IReadOnlyList<Evidence> ranked)
    {
        var chosen = new List<Evidence> { ranked[0] };
        foreach (var further in Beside(ranked, FurtherShare))
        {
            var fits = chosen.Append(further).Sum(Words) <= WordLimit && chosen.Count < SentenceLimit;
            if (fits && chosen.TrueForAll(said => SayNew(said, further)))
            {
                chosen.Add(further);
            }
        }
        return chosen;
    }

    private static IEnumerable<Evidence> Beside(IReadOnlyList<Evidence> ranked, double share) =>
        ranked.Skip(1).Where(evidence => evidence.Odds >= share * ranked[0].Odds);

    /// <summary>Whether a sentence has at least half of its words for itself.</summary>
    private static bool SayNew(Evidence said, Evidence further)
    {
        var known = WordsOf(said);
        var own = WordsOf(further);
        return own.Count(word => !known.Contains(word)) * 2 >= own.Count;
    }

    private static HashSet<string> WordsOf(Evidence evidence) =>
        DeskAnalyzer.Stemmed.Terms(evidence.Sentence.Text).ToHashSet(StringComparer.Ordinal);

    private static int Words(Evidence evidence) => evidence.Sentence.Text.Count(char.IsWhiteSpace) + 1;
}
