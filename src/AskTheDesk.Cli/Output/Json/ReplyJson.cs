namespace AskTheDesk.Cli.Output.Json;

/// <summary>What <c>ask --json</c> prints. Fields may be added, never renamed.</summary>
/// <param name="AsOf">The instant the question was asked at.</param>
/// <param name="Outcome"><c>answered</c>, <c>not_in_archive</c> or <c>refused</c>.</param>
/// <param name="Answer">The sentences with their markers; empty when there is none.</param>
/// <param name="Message">What the desk says when it does not answer, or null.</param>
/// <param name="Fallback">Why the model's draft was not used, or null.</param>
/// <param name="Tokens">Null when no model was asked.</param>
/// <param name="Index">Null when nothing was searched.</param>
internal sealed record ReplyJson(
    string Question,
    DateTimeOffset AsOf,
    string Outcome,
    string Answer,
    string? Message,
    IReadOnlyList<ReplyJson.SentencePart> Sentences,
    IReadOnlyList<ReplyJson.DroppedPart> Dropped,
    IReadOnlyList<ReplyJson.SourcePart> Sources,
    IReadOnlyList<ReplyJson.NearestPart> Nearest,
    double RefusalScore,
    string Writer,
    string? Fallback,
    ReplyJson.TokensPart? Tokens,
    ReplyJson.IndexPart? Index,
    ReplyJson.TimesPart Ms
)
{
    /// <summary>A sentence of the answer.</summary>
    /// <param name="Text">With markers.</param>
    /// <param name="Verdict"><c>supported</c>, <c>contradicted</c> or <c>not_found</c>.</param>
    /// <param name="Differs">One of several reports that do not agree.</param>
    internal sealed record SentencePart(
        string Text,
        IReadOnlyList<int> Citations,
        string Verdict,
        double Probability,
        bool Differs
    );

    internal sealed record DroppedPart(string Text, string Why);

    /// <summary>What a marker stands for.</summary>
    /// <param name="Published">ISO 8601, or null.</param>
    /// <param name="PublishedFrom"><c>stated</c>, <c>inferred</c> or <c>unknown</c>.</param>
    internal sealed record SourcePart(
        int N,
        string Article,
        string Title,
        string? Source,
        string? Url,
        string? Published,
        string PublishedFrom,
        string Passage,
        string Quote
    );

    internal sealed record NearestPart(string Article, string Title, string? Published);

    internal sealed record TokensPart(int Prompt, int Completion);

    /// <summary>The commit that was searched.</summary>
    /// <param name="Newest">The newest stated publication date, or null.</param>
    internal sealed record IndexPart(long Version, int Articles, int Passages, string? Newest);

    /// <summary>Milliseconds.</summary>
    internal sealed record TimesPart(double Retrieve, double Write, double Check, double Total);
}
