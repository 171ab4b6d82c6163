namespace AskTheDesk;

/// <summary>What a model read and wrote, in its own tokens.</summary>
public sealed record TokenUsage(int Prompt, int Completion);
