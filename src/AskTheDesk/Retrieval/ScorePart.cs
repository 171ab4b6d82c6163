namespace AskTheDesk.Retrieval;

/// <summary>One reason for a hit's score, such as a term in the body or the article's age.</summary>
/// <param name="Name">What counted, such as <c>body:caravan</c>.</param>
/// <param name="Value">What it added; negative when it took away.</param>
public sealed record ScorePart(string Name, double Value);
