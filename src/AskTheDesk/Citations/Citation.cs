using AskTheDesk.Retrieval;

namespace AskTheDesk.Citations;

/// <summary>A cited hit and the sentence of it, exactly as it stands, that best supports the claim.</summary>
public sealed record Citation(Hit Hit, string Quote);
