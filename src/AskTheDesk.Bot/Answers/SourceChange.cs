using AskTheDesk.Articles;

namespace AskTheDesk.Bot.Answers;

/// <summary>What has become of a source since the answer was given.</summary>
/// <param name="Source">As it was cited.</param>
/// <param name="Now">Its status now; null when it is no longer in the archive.</param>
public sealed record SourceChange(AnswerSource Source, ArticleStatus? Now)
{
    /// <summary>Its text may no longer be shown: it was retracted, removed or is gone.</summary>
    public bool IsWithdrawn => Now?.State is null or PublicationState.Retracted or PublicationState.Removed;
}
