using System.Security.Cryptography;
using System.Text;
using AskTheDesk.Articles;

namespace AskTheDesk.Passages;

/// <summary>
/// Cuts an article into passages of about 100 to 150 words, never more than <see cref="MaxWords"/>, at
/// sentence ends. A caption is a passage by itself. Of the other blocks, what stands together is one run; where
/// a run is cut, the next passage begins with the sentence before the cut, unless a heading follows it or that
/// sentence is very long. A heading stays with what follows it. Where to cut is told by the sentences
/// themselves (<see cref="CutFinder"/>), so that a change moves only the cuts next to it. Pure.
/// </summary>
public static class PassageSplitter
{
    /// <summary>Words that a passage has at most, as <see cref="Language.WordCount"/> counts.</summary>
    public const int MaxWords = 200;

    /// <summary>The passages in the article's order; none when it has no text.</summary>
    public static IReadOnlyList<Passage> Split(Article article)
    {
        var text = article.Text;
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var passages = new List<Passage>();
        foreach (var run in SentenceRuns.Of(article))
        {
            foreach (var units in new CutFinder(run).Passages())
            {
                passages.Add(ToPassage(article.Id, text, units, occurrences));
            }
        }
        return passages;
    }

    private static Passage ToPassage(
        ArticleId article,
        string articleText,
        IReadOnlyList<Unit> units,
        Dictionary<string, int> occurrences
    )
    {
        var text = articleText[units[0].Sentence.Start..units[^1].Sentence.End];
        var hash = Hash(text);
        var occurrence = occurrences.GetValueOrDefault(hash) + 1;
        occurrences[hash] = occurrence;
        var id = new PassageId($"{article}#{hash}#{occurrence}");
        return new Passage(id, article, KindOf(units), text, [.. units.Select(unit => unit.Sentence)]);
    }

    /// <summary>The kind that most words are of; a heading's only when there is nothing else.</summary>
    private static BlockKind KindOf(IReadOnlyList<Unit> units) =>
        units
            .GroupBy(unit => unit.Kind)
            .OrderBy(group => group.Key == BlockKind.Heading)
            .ThenByDescending(group => group.Sum(unit => unit.Words))
            .First()
            .Key;

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
}
