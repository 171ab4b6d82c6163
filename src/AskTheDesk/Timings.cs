namespace AskTheDesk;

/// <summary>How long each stage of a question took.</summary>
public sealed record Timings(TimeSpan Retrieve, TimeSpan Write, TimeSpan Check, TimeSpan Total);
