using AskTheDesk.Articles;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Reading;

namespace AskTheDesk.Bot.Asking;

/// <summary>Looks up what has become of the articles behind an answer.</summary>
internal sealed class AnswerChanges(LuceneIndex index)
{
    /// <summary>The sources that are no longer what they were, by number.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public IReadOnlyList<SourceChange> Of(Answer answer) =>
        [
            .. answer
                .Sources.Select(source => new SourceChange(source, index.StatusOf(source.Article.Id)))
                .Where(change => change.Now != change.Source.Article.Status),
        ];

    /// <summary>Of all articles that the answer names, those that may no longer be shown.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public IReadOnlySet<ArticleId> Withdrawn(Answer answer) =>
        answer
            .Sources.Select(source => source.Article.Id)
            .Concat(answer.Search.Hits.Select(hit => hit.Article.Id))
            .Distinct()
            .Where(article =>
                index.StatusOf(article)?.State
                    is null
                        or PublicationState.Retracted
                        or PublicationState.Removed
            )
            .ToHashSet();
}
