using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>
/// What the citations are worth. Precision and recall rest on the project's own check, which flatters answers
/// that the same check has let through.
/// </summary>
public static class CitationMeasures
{
    public static IReadOnlyList<Measure<QuestionRecord>> All { get; } =
    [
        Measured.Pooled(
            "cited-sentences",
            "shown sentences that cite something",
            record => record.Sentences.Count(sentence => sentence.Citations.Count > 0),
            record => record.Sentences.Count
        ),
        Measured.Pooled(
            "citation-precision",
            "citations whose passage, alone, supports the sentence by the project's own check",
            record => record.Sentences.Sum(sentence => sentence.Supporting.Count),
            record => record.Sentences.Sum(sentence => sentence.Citations.Count)
        ),
        Measured.Pooled(
            "citation-recall",
            "shown sentences that all their passages together support by the project's own check",
            record => record.Sentences.Count(sentence => sentence.Supported),
            record => record.Sentences.Count
        ),
        Measured.Pooled(
            "expected-sources",
            "cited passages that are from an expected article",
            record => record.Sources.Count(source => Expectation.Expects(record.Question, source.Article)),
            record => Expectation.NamesSources(record.Question) ? record.Sources.Count : 0
        ),
    ];
}
