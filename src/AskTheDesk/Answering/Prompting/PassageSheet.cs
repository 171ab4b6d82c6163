using System.Text;
using AskTheDesk.Articles;
using AskTheDesk.Passages;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Answering.Prompting;

/// <summary>
/// The passages as the prompt shows them, best first: one line with number, title, source and date, one with
/// the text.
/// </summary>
internal static class PassageSheet
{
    /// <summary>
    /// As many as the budget holds. The one that does not fit whole is cut after a sentence and is the last;
    /// the best passage's first sentence always goes in.
    /// </summary>
    /// <param name="tokens">The budget, as <see cref="TokenEstimate"/> counts.</param>
    public static string Write(IReadOnlyList<Hit> hits, int tokens)
    {
        var sheet = new StringBuilder();
        foreach (var hit in hits.OrderBy(hit => hit.Rank))
        {
            var head = Head(hit);
            var left = tokens - TokenEstimate.Of(head);
            var sentences = Fitting(hit.Passage.Sentences, left, least: sheet.Length == 0 ? 1 : 0);
            if (sentences.Count > 0)
            {
                var text = PlainData.From(string.Join(' ', sentences));
                sheet.Append(head).Append('\n').Append(text).Append("\n\n");
                tokens = left - TokenEstimate.Of(text);
            }
            if (sentences.Count < hit.Passage.Sentences.Count)
            {
                break;
            }
        }
        return sheet.ToString().TrimEnd();
    }

    private static string Head(Hit hit)
    {
        var article = hit.Article;
        string?[] parts =
        [
            article.Title,
            article.Source,
            PublishedWords.Of(article.Published),
            article.Kind == ArticleKind.News ? null : $"{article.Kind}".ToLowerInvariant(),
            hit.Passage.Kind == BlockKind.Caption ? "photo caption" : null,
            article.Status.State == PublicationState.Corrected ? "corrected since" : null,
        ];
        return $"[{hit.Rank}] {string.Join(" | ", parts.OfType<string>().Select(PlainData.From))}";
    }

    private static List<string> Fitting(IReadOnlyList<Sentence> sentences, int tokens, int least)
    {
        var fitting = new List<string>();
        foreach (var sentence in sentences)
        {
            tokens -= TokenEstimate.Of(sentence.Text);
            if (tokens < 0 && fitting.Count >= least)
            {
                break;
            }
            fitting.Add(sentence.Text);
        }
        return fitting;
    }
}
