using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Showing;

/// <summary>The sources under an answer, each with the sentence that it is cited for.</summary>
internal static class SourceText
{
    /// <summary>Longer quotes are cut; Passages shows the whole.</summary>
    private const int LongestQuote = 500;

    public static IEnumerable<Piece> Pieces(IReadOnlyList<AnswerSource> sources) =>
        sources.Select(source => new Piece(
            "\n\n",
            $"{Heading(source)}\n> {PlainMarkdown.Escape(PlainMarkdown.Shorten(PlainMarkdown.OneLine(source.Quotes[0]), LongestQuote))}"
        ));

    /// <summary>Number, title, facts and link of a source.</summary>
    public static string Heading(AnswerSource source)
    {
        var lines = new[]
        {
            $"[{source.Number}] {ArticleText.Title(source.Article)}",
            ArticleText.Facts(source.Article),
            ArticleText.Link(source.Article),
        };
        return string.Join('\n', lines.OfType<string>());
    }
}
