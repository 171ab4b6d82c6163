using AskTheDesk.Citations;

namespace AskTheDesk.Cli.Output;

/// <summary>Shows a reply to people: the answer with its markers, then its sources.</summary>
internal sealed class ReplyText(Page page)
{
    public void Write(DeskResult result)
    {
        switch (result.Reply)
        {
            case DeskReply.Answered answered:
                WriteAnswer(answered);
                WriteSources(answered.Sources);
                WriteNotes(result, answered.Dropped.Count);
                break;
            case DeskReply.NotInArchive missing:
                page.Paragraph(Sentences.NotInArchive, ink: Ink.Bold);
                WriteNearest(missing);
                WriteNotes(result, missing.Dropped.Count);
                break;
            case DeskReply.Refused refused:
                page.Paragraph(refused.Message, ink: Ink.Bold);
                break;
        }
    }

    private void WriteAnswer(DeskReply.Answered answered)
    {
        var agreed = answered.Sentences.Where(sentence => !sentence.Differs).Select(Marked);
        page.Paragraph(string.Join(' ', agreed), ink: Ink.Bold);
        var differing = answered.Sentences.Where(sentence => sentence.Differs).ToList();
        if (differing.Count == 0)
        {
            return;
        }
        page.Paragraph("Reports differ, newest first:");
        foreach (var sentence in differing)
        {
            page.Paragraph($"{DateOf(sentence, answered.Sources)}: {Marked(sentence)}", "- ", Ink.Bold);
        }
    }

    private static string Marked(ReplySentence sentence) =>
        sentence.Judgement.Verdict == Verdict.Supported
            ? sentence.Marked
            : $"{sentence.Marked} (not supported by what it cites)";

    private static string DateOf(ReplySentence sentence, IReadOnlyList<Source> sources) =>
        ArticleText.Published(
            sources.First(source => source.Number == sentence.Numbers[0]).Article.Published
        );

    private void WriteSources(IReadOnlyList<Source> sources)
    {
        page.Blank();
        foreach (var source in sources)
        {
            var label = $"[{source.Number}] ";
            var indent = new string(' ', label.Length);
            page.Paragraph(ArticleText.Line(source.Article), label);
            if (source.Article.Url is { } url)
            {
                page.Paragraph(url.AbsoluteUri, indent, Ink.Faint);
            }
            page.Paragraph($"“{source.Quote}”", indent, Ink.Faint);
        }
    }

    private void WriteNearest(DeskReply.NotInArchive missing)
    {
        if (missing.Nearest.Count == 0)
        {
            return;
        }
        page.Blank();
        page.Paragraph("Nearest articles:");
        foreach (var article in missing.Nearest)
        {
            page.Paragraph($"{ArticleText.Line(article)} ({article.Id})", "- ");
        }
    }

    private void WriteNotes(DeskResult result, int dropped)
    {
        var notes = new[] { Sentences.Dropped(dropped), Sentences.FellBack(result.Trace.Fallback) };
        foreach (var note in notes.OfType<string>())
        {
            page.Blank();
            page.Paragraph(note);
        }
    }
}
