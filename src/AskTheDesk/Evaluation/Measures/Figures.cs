using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>Takes the figures of a run.</summary>
public static class Figures
{
    /// <summary>
    /// All figures over all questions that count, then, where there are several suites, by suite, then by tag.
    /// </summary>
    public static IReadOnlyList<FigureGroup> Of(IReadOnlyList<QuestionRecord> records)
    {
        var counting = records.Where(record => record.Question.LeftOut is null).ToList();
        var suites = Groups(counting, "suite", record => [record.Suite]);
        var tags = Groups(counting, "tag", record => record.Question.Tags);
        return [Group(FigureGroup.All, counting), .. suites.Count > 1 ? suites : [], .. tags];
    }

    /// <summary>The figures that some records give.</summary>
    public static IReadOnlyList<Figure> Take<T>(
        IReadOnlyList<T> records,
        IReadOnlyList<Measure<T>> measures
    ) => [.. measures.Select(measure => Take(records, measure)).OfType<Figure>()];

    private static Figure? Take<T>(IReadOnlyList<T> records, Measure<T> measure)
    {
        var counting = records.Where(measure.Counts).ToList();
        return measure.Of(counting) is { } value && Bootstrap.Of(counting, measure.Of) is { } interval
            ? new Figure(measure.Name, value, interval.Low, interval.High, counting.Count)
            : null;
    }

    private static List<FigureGroup> Groups(
        IReadOnlyList<QuestionRecord> records,
        string kind,
        Func<QuestionRecord, IReadOnlyList<string>> names
    ) =>
        [
            .. records
                .SelectMany(record =>
                    names(record).Distinct(StringComparer.Ordinal).Select(name => (name, record))
                )
                .GroupBy(pair => pair.name, pair => pair.record, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Group($"{kind}:{group.Key}", [.. group])),
        ];

    private static FigureGroup Group(string name, IReadOnlyList<QuestionRecord> records) =>
        new(name, Take(records, QuestionMeasures.All));
}
