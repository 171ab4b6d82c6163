using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Evaluation.Records;

/// <summary>How one question of a run went: everything a figure or a report is made from.</summary>
/// <param name="Suite">The name of the suite it comes from.</param>
/// <param name="Answer">What was shown, with markers; empty when nothing was answered.</param>
/// <param name="Wrong">Why it is not right, one sentence; null when it is.</param>
/// <param name="Hits">The hits, by rank.</param>
/// <param name="Draft">Every drafted sentence, shown or not, also when refusing.</param>
/// <param name="DraftRight">The draft, had all of it been shown, would have been right.</param>
/// <param name="RefusalScore">How sure the desk was that the hits do not answer, 0 (they do) to 1.</param>
/// <param name="Index">The searched commit's generation; null when nothing was searched.</param>
public sealed record QuestionRecord(
    string Suite,
    SuiteQuestion Question,
    Outcome Outcome,
    string Answer,
    string? Wrong,
    IReadOnlyList<SentenceRecord> Sentences,
    IReadOnlyList<SourceRecord> Sources,
    IReadOnlyList<HitRecord> Hits,
    IReadOnlyList<DraftRecord> Draft,
    bool DraftRight,
    double RefusalScore,
    string Writer,
    string? Fallback,
    TokenUsage? Tokens,
    long? Index,
    StageTimes Ms
)
{
    /// <summary>Unique in its run.</summary>
    public string Key => KeyOf(Suite, Question.Id);

    public bool Right => Wrong is null;

    public static string KeyOf(string suite, string id) => $"{suite}/{id}";
}
