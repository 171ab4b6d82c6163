using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>Makes measures of questions of the common shapes.</summary>
internal static class Measured
{
    /// <summary>The mean of a value of each record that counts.</summary>
    public static Measure<QuestionRecord> Mean(
        string name,
        string help,
        Func<QuestionRecord, bool> counts,
        Func<QuestionRecord, double> value
    ) => new(name, help, record => counts(record) ? new Reading(value(record)) : null, Statistic.Share);

    /// <summary>The mean of a yes or no of each record that counts.</summary>
    public static Measure<QuestionRecord> Portion(
        string name,
        string help,
        Func<QuestionRecord, bool> counts,
        Func<QuestionRecord, bool> holds
    ) => Mean(name, help, counts, record => holds(record) ? 1 : 0);

    /// <summary>A share whose parts and wholes are each summed over the records first.</summary>
    public static Measure<QuestionRecord> Pooled(
        string name,
        string help,
        Func<QuestionRecord, int> part,
        Func<QuestionRecord, int> whole
    ) =>
        new(
            name,
            help,
            record => whole(record) is > 0 and var of ? new Reading(part(record), of) : null,
            Statistic.Share
        );
}
