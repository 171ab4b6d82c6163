namespace AskTheDesk.Bot.Answers;

/// <summary>A passage that was found.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Score">Higher is better.</param>
/// <param name="Why">What counted most, such as <c>body:caravan</c>, largest first.</param>
public sealed record AnswerHit(int Rank, double Score, AnswerArticle Article, IReadOnlyList<string> Why);
