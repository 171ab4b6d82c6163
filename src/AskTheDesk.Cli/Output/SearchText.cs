using System.Globalization;
using AskTheDesk.Articles;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Cli.Output;

/// <summary>Shows ranked passages to people, and what made their scores.</summary>
internal sealed class SearchText(Page page)
{
    public void Write(IReadOnlyList<Hit> hits, bool explain)
    {
        if (hits.Count == 0)
        {
            page.Paragraph("Nothing in the archive matches.", ink: Ink.Bold);
        }
        foreach (var hit in hits)
        {
            Write(hit, explain);
        }
    }

    private void Write(Hit hit, bool explain)
    {
        var label = $"{hit.Rank, 2}. ";
        var indent = new string(' ', label.Length);
        page.Paragraph(ArticleText.Line(hit.Article), label, Ink.Bold);
        page.Paragraph(
            $"{Snake.Case(hit.Passage.Kind)} {hit.Passage.Id}",
            $"{indent}{Number(hit.Score)}  ",
            Ink.Faint
        );
        foreach (var paragraph in hit.Passage.Text.Split(Article.BlockSeparator))
        {
            page.Paragraph(paragraph, indent);
        }
        foreach (var part in explain ? hit.Parts : [])
        {
            page.Paragraph(part.Name, $"{indent}{Number(part.Value), 9}  ", Ink.Faint);
        }
        page.Blank();
    }

    private static string Number(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
