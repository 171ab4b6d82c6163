using System.Text;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Showing;

/// <summary>An answer's text with its sources, ready to be pasted: in a block, or as a file when it is long.</summary>
internal static class CopyPages
{
    private const string Fence = "```";

    /// <summary>For the asker's eyes; without what cites a source that was withdrawn since.</summary>
    public static OutgoingMessage Of(Answer answer, IReadOnlyList<SourceChange> changes)
    {
        var note = string.Concat(ChangeText.Pieces(changes).Select(piece => piece.Before + piece.Text));
        var text = Text(answer, changes);
        if (text.Length == 0)
        {
            return Notices.Quietly(note);
        }
        var lead = note.Length > 0 ? $"{note}\n" : "";
        var block = $"{lead}{Fence}\n{text.Replace(Fence, "'''", StringComparison.Ordinal)}\n{Fence}";
        return block.Length <= Pager.Limit
            ? Notices.Quietly(block)
            : Notices.Quietly($"{PlainLead(lead)}Too long for a message, so here it is as a file.") with
            {
                Files = [new OutgoingFile("answer.txt", Encoding.UTF8.GetBytes(text))],
            };
    }

    private static string PlainLead(string lead) => lead.Length <= Pager.Limit / 2 ? lead : "";

    private static string Text(Answer answer, IReadOnlyList<SourceChange> changes)
    {
        var withdrawn = changes
            .Where(change => change.IsWithdrawn)
            .Select(change => change.Source.Number)
            .ToHashSet();
        var sentences = answer
            .Sentences.Where(sentence => !sentence.Numbers.Any(withdrawn.Contains))
            .Select(sentence =>
                $"{PlainMarkdown.OneLine(sentence.Text)} {string.Concat(sentence.Numbers.Select(number => $"[{number}]"))}".TrimEnd()
            )
            .ToList();
        var sources = answer.Sources.Where(source => !withdrawn.Contains(source.Number)).Select(Source);
        return sentences.Count == 0 ? "" : $"{string.Join(' ', sentences)}\n\n{string.Join('\n', sources)}";
    }

    private static string Source(AnswerSource source)
    {
        var article = source.Article;
        var parts = new[]
        {
            PlainMarkdown.OneLine(article.Title),
            article.Publication is { } publication ? PlainMarkdown.OneLine(publication) : null,
            ArticleText.Published(article.Published),
            article.Url?.AbsoluteUri,
        };
        return $"[{source.Number}] {string.Join(", ", parts.OfType<string>())}: “{PlainMarkdown.OneLine(source.Quotes[0])}”";
    }
}
