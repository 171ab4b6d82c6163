using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>Takes the figures of a run.</summary>
public static class Figures
{
    /// <summary>
    /// All figures over everything that counts; then by suite, where there are several; then by tag of
    /// questions and set of claims.
    /// </summary>
    public static IReadOnlyList<FigureGroup> Of(
        IReadOnlyList<QuestionRecord> questions,
        IReadOnlyList<ClaimRecord> claims
    )
    {
        var counting = questions.Where(question => question.Question.LeftOut is null).ToList();
        var suites = counting
            .Select(question => question.Suite)
            .Concat(claims.Select(claim => claim.Suite))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return
        [
            Group(FigureGroup.All, counting, claims),
            .. suites.Skip(suites.Count > 1 ? 0 : 1).Select(BySuite),
            .. Split("tag", counting, question => question.Question.Tags, of => Group("", of, [])),
            .. Split("set", claims, claim => [claim.Set], of => Group("", [], of)),
        ];

        FigureGroup BySuite(string suite) =>
            Group(
                $"suite:{suite}",
                [.. counting.Where(question => question.Suite == suite)],
                [.. claims.Where(claim => claim.Suite == suite)]
            );
    }

    private static IEnumerable<FigureGroup> Split<T>(
        string kind,
        IReadOnlyList<T> records,
        Func<T, IReadOnlyList<string>> names,
        Func<IReadOnlyList<T>, FigureGroup> take
    ) =>
        records
            .SelectMany(
                record => names(record).Distinct(StringComparer.Ordinal),
                (record, name) => (name, record)
            )
            .GroupBy(pair => pair.name, pair => pair.record, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => take([.. group]) with { Name = $"{kind}:{group.Key}" });

    private static FigureGroup Group(
        string name,
        IReadOnlyList<QuestionRecord> questions,
        IReadOnlyList<ClaimRecord> claims
    ) => new(name, [.. Take(questions, QuestionMeasures.All), .. Take(claims, ClaimMeasures.All)]);

    private static IEnumerable<Figure> Take<T>(
        IReadOnlyList<T> records,
        IReadOnlyList<Measure<T>> measures
    ) => measures.Select(measure => Take(records, measure)).OfType<Figure>();

    private static Figure? Take<T>(IReadOnlyList<T> records, Measure<T> measure)
    {
        var readings = measure.Readings(records);
        return measure.Of(readings) is { } value && Bootstrap.Of(readings, measure.Of) is { } interval
            ? new Figure(measure.Name, value, interval.Low, interval.High, readings.Count, measure.Unit)
            : null;
    }
}
