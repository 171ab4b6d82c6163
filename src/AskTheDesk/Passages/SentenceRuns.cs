using AskTheDesk.Articles;
using AskTheDesk.Language;

namespace AskTheDesk.Passages;

/// <summary>Parts an article into runs that no passage may cross: each caption, and what stands between.</summary>
internal static class SentenceRuns
{
    public static IEnumerable<IReadOnlyList<Unit>> Of(Article article)
    {
        var run = new List<Unit>();
        var offset = 0;
        foreach (var block in article.Blocks)
        {
            var units = UnitsOf(block, offset);
            offset += block.Text.Length + Article.BlockSeparator.Length;
            if (block.Kind != BlockKind.Caption)
            {
                run.AddRange(units);
                continue;
            }
            yield return run;
            yield return units;
            run = [];
        }
        yield return run;
    }

    private static List<Unit> UnitsOf(Block block, int offset)
    {
        var sentences = SentenceSplitter.Split(block.Text, offset);
        return
        [
            .. sentences.Select((sentence, i) => new Unit(sentence, block.Kind, i == sentences.Count - 1)),
        ];
    }
}
