using System.Text.Json.Serialization;
using AskTheDesk.Citations;

namespace AskTheDesk.Evaluation.Records;

/// <summary>What the citation check made of a claim.</summary>
/// <param name="Suite">The name of the suite it comes from.</param>
/// <param name="Set">Where the suite has it from.</param>
/// <param name="Supported">What people found.</param>
/// <param name="Verdict">What the check found.</param>
/// <param name="Probability">That it is supported, as the check has it, 0 to 1.</param>
/// <param name="Missing">What the evidence lacks of it, as the check has it.</param>
/// <param name="Ms">How long the check took, in milliseconds.</param>
public sealed record ClaimRecord(
    string Suite,
    string Id,
    string Set,
    string Claim,
    bool Supported,
    Verdict Verdict,
    double Probability,
    IReadOnlyList<string> Missing,
    double Ms
)
{
    /// <summary>Unique in its run.</summary>
    [JsonIgnore]
    public string Key => QuestionRecord.KeyOf(Suite, Id);
}
