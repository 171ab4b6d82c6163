using System.Text.Json;

namespace AskTheDesk.Bot.Json.Received.Answers;

/// <summary>What Discord says when it refuses.</summary>
/// <param name="RetryAfter">Seconds; with 429 only.</param>
/// <param name="Errors">Nested by field name or index down to <c>_errors</c>.</param>
internal sealed record ErrorJson(int? Code, double? RetryAfter, bool? Global, JsonElement? Errors);
