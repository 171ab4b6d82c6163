using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Showing;

/// <summary>The sentences of an answer with their markers; reports that differ stand side by side.</summary>
internal static class SentenceText
{
    // A marker never stands at the start of a line, apart from what it marks.
    private const string BeforeMarker = "\u00A0";

    public static IEnumerable<Piece> Pieces(
        IReadOnlyList<AnswerSentence> sentences,
        IReadOnlyList<AnswerSource> sources
    )
    {
        var agreed = sentences.Where(sentence => !sentence.Differs).SelectMany(Marked);
        var differing = sentences.Where(sentence => sentence.Differs).ToList();
        return differing.Count == 0
            ? agreed
            :
            [
                .. agreed,
                new Piece("\n\n", "Reports differ, newest first:"),
                .. differing.SelectMany(sentence => Dated(sentence, sources)),
            ];
    }

    private static IEnumerable<Piece> Marked(AnswerSentence sentence)
    {
        var parts = Pager.Parts(PlainMarkdown.OneLine(sentence.Text)).ToList();
        var marker =
            sentence.Numbers.Count == 0
                ? "*(not supported by any source)*"
                : string.Concat(sentence.Numbers.Select(number => $"[{number}]"));
        return parts.Select(
            (part, i) =>
                new Piece(
                    " ",
                    PlainMarkdown.Escape(part) + (i == parts.Count - 1 ? $"{BeforeMarker}{marker}" : "")
                )
        );
    }

    private static IEnumerable<Piece> Dated(AnswerSentence sentence, IReadOnlyList<AnswerSource> sources)
    {
        var source = sources.FirstOrDefault(source => sentence.Numbers.Contains(source.Number));
        var date = source is null ? "" : $"{ArticleText.Published(source.Article.Published)}: ";
        return Marked(sentence)
            .Select((piece, i) => i == 0 ? new Piece("\n", $"- {date}{piece.Text}") : piece);
    }
}
