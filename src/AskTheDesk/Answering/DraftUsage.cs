namespace AskTheDesk.Answering;

/// <summary>What the draft cost, told once, after its last sentence.</summary>
public sealed record DraftUsage(TokenUsage Tokens) : DraftPart;
