using System.Globalization;
using AskTheDesk.Articles;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Showing;

/// <summary>How an answer came about: what was searched, found and dropped.</summary>
internal static class WhyPages
{
    /// <summary>For the asker's eyes.</summary>
    /// <param name="withdrawn">Articles whose text and place in the ranking may no longer be shown.</param>
    public static IReadOnlyList<OutgoingMessage> Of(
        Answer answer,
        IReadOnlyList<SourceChange> changes,
        IReadOnlySet<ArticleId> withdrawn
    )
    {
        Piece[] pieces =
        [
            .. ChangeText.Pieces(changes),
            new("\n\n", "**Searched**"),
            new("\n", $"- {Searched(answer)}"),
            .. Found(answer.Search.Hits, withdrawn),
            .. Dropped(answer.Dropped, isShown: withdrawn.Count == 0),
            new("\n\n", $"**Written by** {Writer(answer)}"),
            new("\n", $"-# {Facts(answer.Search)}"),
        ];
        return [.. Pager.Pages(pieces).Select(page => Notices.Quietly(page))];
    }

    private static string Searched(Answer answer)
    {
        var question = PlainMarkdown.Escape(
            PlainMarkdown.Shorten(PlainMarkdown.OneLine(answer.Standalone), 300)
        );
        return $"“{question}”. {MissText.Searched(answer.Search)}";
    }

    private static IEnumerable<Piece> Found(IReadOnlyList<AnswerHit> hits, IReadOnlySet<ArticleId> withdrawn)
    {
        yield return new Piece("\n\n", hits.Count == 0 ? "**Found** nothing" : "**Found**, best first");
        foreach (var hit in hits)
        {
            var article = withdrawn.Contains(hit.Article.Id)
                ? "withdrawn since"
                : ArticleText.Line(hit.Article);
            yield return new Piece("\n", $"- {article}\n-# {Reasons(hit)}");
        }
    }

    private static string Reasons(AnswerHit hit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"score {hit.Score:0.00}: {PlainMarkdown.Escape(PlainMarkdown.Shorten(string.Join(", ", hit.Why), 200))}"
        );

    private static IEnumerable<Piece> Dropped(IReadOnlyList<AnswerDropped> dropped, bool isShown)
    {
        if (dropped.Count == 0)
        {
            yield break;
        }
        yield return new Piece("\n\n", "**Drafted, and left out by the check**");
        foreach (var sentence in dropped)
        {
            var said = isShown
                ? $"“{PlainMarkdown.Escape(PlainMarkdown.Shorten(PlainMarkdown.OneLine(sentence.Text), 400))}” "
                : "";
            yield return new Piece(
                "\n",
                $"- {said}{PlainMarkdown.Escape(PlainMarkdown.Shorten(sentence.Why, 300))}"
            );
        }
    }

    private static string Writer(Answer answer)
    {
        var name = answer.Writer is "quotes" or ""
            ? "the articles’ own sentences"
            : PlainMarkdown.Escape(PlainMarkdown.Shorten(answer.Writer, 100));
        return answer.Fallback is { } why
            ? $"{name}, since the model did not: {PlainMarkdown.Escape(PlainMarkdown.Shorten(why, 300))}"
            : name;
    }

    private static string Facts(AnswerSearch search) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"how sure that the archive does not say: {search.RefusalScore:0.00} · index version {search.Version ?? 0} · {search.Took.TotalSeconds:0.00} s"
        );
}
