using AskTheDesk.Articles.Cleaning.Captions;
using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Articles.Cleaning;

/// <summary>Raw text to title and blocks; pure.</summary>
public static class ArticleCleaner
{
    /// <summary>Leaves page furniture out, says what each block is, and finds the title.</summary>
    /// <param name="title">What the article states as its title; empty when it states none.</param>
    public static CleanArticle Clean(string text, string title = "")
    {
        var lines = Furniture.Without(LineJoiner.Join(RawLines.Of(text)));
        var drafts = Quotes.Join(Datelines.Join(ListItems.Mark(lines)));
        if (title.Length > 0)
        {
            return new CleanArticle(title, false, BlockKinds.Of(WithoutTitle(drafts, title)));
        }
        if (Headline.Is(drafts))
        {
            return new CleanArticle(drafts[0].Text, false, BlockKinds.Of(drafts[1..]));
        }
        var blocks = BlockKinds.Of(drafts);
        var first = blocks.Find(block => block.Kind == BlockKind.Paragraph) ?? blocks.FirstOrDefault();
        return new CleanArticle(first is null ? "" : Headline.FromFirstSentence(first.Text), true, blocks);
    }

    /// <summary>A text that opens with its stated title does not say it twice.</summary>
    private static List<Draft> WithoutTitle(List<Draft> drafts, string title) =>
        drafts.Count > 1 && new Words(drafts[0].Text).Equals(new Words(title)) ? drafts[1..] : drafts;
}
