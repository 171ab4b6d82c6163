using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Showing;

/// <summary>The passages that an answer cites, whole, with the cited sentences in bold.</summary>
internal static class PassagePages
{
    /// <summary>For the asker's eyes; the text of what was withdrawn since is not among it.</summary>
    public static IReadOnlyList<OutgoingMessage> Of(Answer answer, IReadOnlyList<SourceChange> changes)
    {
        var withdrawn = changes
            .Where(change => change.IsWithdrawn)
            .Select(change => change.Source.Number)
            .ToHashSet();
        var pieces = ChangeText
            .Pieces(changes)
            .Concat(answer.Sources.Where(source => !withdrawn.Contains(source.Number)).SelectMany(Passage));
        return [.. Pager.Pages(pieces).Select(page => Notices.Quietly(page))];
    }

    private static IEnumerable<Piece> Passage(AnswerSource source)
    {
        yield return new Piece("\n\n", SourceText.Heading(source));
        var cited = Cited(source).ToList();
        foreach (var (start, end) in Lines(source.Text))
        {
            var before = "\n";
            foreach (var piece in Runs(source.Text, (start, end), cited))
            {
                yield return new Piece(before, piece);
                before = " ";
            }
        }
    }

    /// <summary>A line's markdown in stretches that are cited, in bold, or not.</summary>
    private static IEnumerable<string> Runs(
        string text,
        (int Start, int End) line,
        List<(int Start, int End)> cited
    )
    {
        var cuts = cited
            .SelectMany(range => new[] { range.Start, range.End })
            .Where(cut => cut > line.Start && cut < line.End)
            .Append(line.End);
        var at = line.Start;
        foreach (var cut in cuts)
        {
            var isCited = cited.Exists(range => range.Start <= at && at < range.End);
            foreach (
                var part in Pager.Parts(PlainMarkdown.OneLine(text[at..cut])).Where(part => part.Length > 0)
            )
            {
                var written = PlainMarkdown.Escape(part);
                yield return isCited ? $"**{written}**" : written;
            }
            at = cut;
        }
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>Where the quotes stand in the passage, in order, none of them overlapping.</summary>
    private static IEnumerable<(int Start, int End)> Cited(AnswerSource source)
    {
        var at = 0;
        var found = source
            .Quotes.Select(quote =>
                (Start: source.Text.IndexOf(quote, StringComparison.Ordinal), quote.Length)
            )
            .Where(range => range is { Start: >= 0, Length: > 0 })
            .OrderBy(range => range.Start);
        foreach (var (start, length) in found)
        {
            if (start >= at)
            {
                at = start + length;
                yield return (start, at);
            }
        }
    }
}
