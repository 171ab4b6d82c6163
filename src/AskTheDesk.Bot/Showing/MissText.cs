using System.Globalization;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Showing;

/// <summary>What is said when the archive does not answer: what was searched and what came nearest.</summary>
internal static class MissText
{
    private const int MostTerms = 12;

    public static IEnumerable<Piece> Pieces(Answer answer)
    {
        yield return new Piece("", "**The archive does not say.**");
        yield return new Piece("\n", Searched(answer.Search));
        if (answer.Nearest.Count == 0)
        {
            yield break;
        }
        yield return new Piece("\n\n", "Nearest to it come:");
        foreach (var article in answer.Nearest)
        {
            var link = ArticleText.Link(article) is { } url ? $" {url}" : "";
            yield return new Piece("\n", $"- {ArticleText.Line(article)}{link}");
        }
    }

    /// <summary>As in "I searched 1,204 passages of 96 articles for: caravan, size."</summary>
    public static string Searched(AnswerSearch search)
    {
        var terms = string.Join(
            ", ",
            search.Terms.Take(MostTerms).Select(term => PlainMarkdown.Escape(PlainMarkdown.Shorten(term, 40)))
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"I searched {search.Passages:N0} passages of {search.Articles:N0} articles{(terms.Length > 0 ? $" for: {terms}" : "")}."
        );
    }
}
