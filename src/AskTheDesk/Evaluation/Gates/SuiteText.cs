using System.Text.Json;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Gates;

/// <summary>What a suite says of a question or claim, as text that is equal exactly when it says the same.</summary>
internal static class SuiteText
{
    /// <summary>All of it but its tags, which change nothing of what is asked.</summary>
    public static string Of(QuestionRecord record) =>
        JsonSerializer.Serialize(record.Question with { Tags = [] }, RunJson.Options);

    /// <summary>The claim and what people found; what it cites is not kept in a record.</summary>
    public static string Of(ClaimRecord record) => $"{record.Supported} {record.Claim}";
}
