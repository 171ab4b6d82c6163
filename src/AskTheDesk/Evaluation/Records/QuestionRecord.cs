using System.Text.Json.Serialization;
using AskTheDesk.Evaluation.Judging;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Evaluation.Records;

/// <summary>How one question of a run went: everything a figure or a report is made from.</summary>
/// <param name="Suite">The name of the suite it comes from.</param>
/// <param name="Query">The question standing on its own, as it was searched for.</param>
/// <param name="Answer">What was shown, with markers; empty when nothing was answered.</param>
/// <param name="Wrong">Why it is not right, one sentence; null when it is.</param>
/// <param name="Blame">Where the right answer was lost; null when it was not.</param>
/// <param name="Hits">The best hits by rank, more of them than the writer was given.</param>
/// <param name="Draft">Every drafted sentence, shown or not, also when refusing.</param>
/// <param name="DraftRight">What of the draft passed the check would have been right, had it been shown.</param>
/// <param name="RefusalScore">How sure the desk was that the hits do not answer, 0 (they do) to 1.</param>
/// <param name="Index">The searched commit's generation; null when nothing was searched.</param>
public sealed record QuestionRecord(
    string Suite,
    SuiteQuestion Question,
    string? Query,
    Outcome Outcome,
    string Answer,
    string? Wrong,
    Stage? Blame,
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
    /// <summary>What a model that marks answers made of it; null when none was asked.</summary>
    public JudgeRecord? Judge { get; init; }

    /// <summary>Unique in its run.</summary>
    [JsonIgnore]
    public string Key => KeyOf(Suite, Question.Id);

    public bool Right => Wrong is null;

    /// <summary>What was shown, without markers.</summary>
    [JsonIgnore]
    public string Said => string.Join(' ', Sentences.Select(sentence => sentence.Text));

    /// <summary>The record of a question that was only searched for.</summary>
    public static QuestionRecord Searched(
        string suite,
        SuiteQuestion question,
        IReadOnlyList<HitRecord> hits,
        StageTimes ms
    ) =>
        new(
            suite,
            question,
            null,
            Outcome.Searched,
            "",
            null,
            null,
            [],
            [],
            hits,
            [],
            false,
            0,
            "",
            null,
            null,
            null,
            ms
        );

    public static string KeyOf(string suite, string id) => $"{suite}/{id}";
}
