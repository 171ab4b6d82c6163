namespace AskTheDesk.Loopback.Limits;

/// <summary>A 429 to be given.</summary>
internal sealed record Refusal(LimitScope Scope, TimeSpan RetryAfter);
