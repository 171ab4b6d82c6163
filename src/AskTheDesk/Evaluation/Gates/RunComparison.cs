using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Gates;

/// <summary>Two runs, question by question.</summary>
/// <param name="Changes">Every figure that both runs give, in the order of the measures.</param>
/// <param name="Flips">What went wrong first, then what came right, each in the suites' order.</param>
/// <param name="Gone">Keys of the earlier run that the later lacks.</param>
/// <param name="Added">Keys of the later run that the earlier lacks.</param>
/// <param name="Edited">Keys of questions that were not put or not judged the same way; not compared.</param>
public sealed record RunComparison(
    IReadOnlyList<FigureChange> Changes,
    IReadOnlyList<Flip> Flips,
    IReadOnlyList<string> Gone,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Edited
)
{
    public static RunComparison Of(RunRecord before, RunRecord after)
    {
        var questions = Paired.Of(
            before.Questions.Where(question => question.Question.LeftOut is null),
            after.Questions.Where(question => question.Question.LeftOut is null),
            question => question.Key,
            SuiteText.Of
        );
        var claims = Paired.Of(before.Claims, after.Claims, claim => claim.Key, SuiteText.Of);
        return new RunComparison(
            [.. Compare(questions.Pairs, QuestionMeasures.All), .. Compare(claims.Pairs, ClaimMeasures.All)],
            [
                .. questions
                    .Pairs.Select(pair => FlipOf(pair.Before, pair.After))
                    .Concat(claims.Pairs.Select(pair => FlipOf(pair.Before, pair.After)))
                    .OfType<Flip>()
                    .OrderBy(flip => flip.NowRight),
            ],
            [.. questions.Gone, .. claims.Gone],
            [.. questions.Added, .. claims.Added],
            [.. questions.Edited, .. claims.Edited]
        );
    }

    private static IEnumerable<FigureChange> Compare<T>(
        IReadOnlyList<(T Before, T After)> pairs,
        IReadOnlyList<Measure<T>> measures
    ) => measures.Select(measure => Compare(pairs, measure)).OfType<FigureChange>();

    private static FigureChange? Compare<T>(IReadOnlyList<(T Before, T After)> pairs, Measure<T> measure)
    {
        // What counts in one run alone is given no weight in the other, so that each figure stays its run's.
        var readings = pairs
            .Select(pair => (Before: measure.Read(pair.Before), After: measure.Read(pair.After)))
            .Where(pair => pair.Before is not null || pair.After is not null)
            .Select(pair =>
                (Before: pair.Before ?? new Reading(0, 0), After: pair.After ?? new Reading(0, 0))
            )
            .ToList();
        var before = readings.ConvertAll(pair => pair.Before);
        var after = readings.ConvertAll(pair => pair.After);
        return
            measure.Of(before) is { } was
            && measure.Of(after) is { } @is
            && Bootstrap.OfChange(before, after, measure.Of) is { } interval
            ? new FigureChange(measure.Name, was, @is, interval, readings.Count, measure.Unit)
            : null;
    }

    private static Flip? FlipOf(QuestionRecord before, QuestionRecord after) =>
        before.Right == after.Right
            ? null
            : new Flip(after.Key, after.Question.Text, after.Right, after.Blame, after.Wrong ?? before.Wrong);

    private static Flip? FlipOf(ClaimRecord before, ClaimRecord after) =>
        IsRight(before) == IsRight(after)
            ? null
            : new Flip(
                after.Key,
                after.Claim,
                IsRight(after),
                Blame: null,
                after.Supported ? "People found it supported." : "People found it not supported."
            );

    private static bool IsRight(ClaimRecord claim) => claim.Supported == (claim.Verdict == Verdict.Supported);
}
