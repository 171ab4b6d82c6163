using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Bot.Showing;

/// <summary>Passages that were found, without an answer.</summary>
internal static class SearchPages
{
    private const int LongestPassage = 500;

    /// <summary>For the asker's eyes.</summary>
    public static IReadOnlyList<OutgoingMessage> Of(IReadOnlyList<Hit> hits) =>
        hits.Count == 0
            ? [Notices.Quietly("Nothing in the archive has these words.")]
            : [.. Pager.Pages(hits.SelectMany(Pieces)).Select(page => Notices.Quietly(page))];

    private static IEnumerable<Piece> Pieces(Hit hit)
    {
        var article = AnswerArticle.Of(hit.Article);
        var lines = new[]
        {
            $"{hit.Rank}\\. {ArticleText.Title(article)}",
            ArticleText.Facts(article),
            ArticleText.Link(article),
        };
        yield return new Piece("\n\n", string.Join('\n', lines.OfType<string>()));
        var text = PlainMarkdown.Shorten(PlainMarkdown.OneLine(hit.Passage.Text), LongestPassage);
        yield return new Piece("\n", $"> {PlainMarkdown.Escape(text)}");
    }
}
