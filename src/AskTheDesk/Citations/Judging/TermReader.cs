using AskTheDesk.Indexing;
using Lucene.Net.Analysis.TokenAttributes;

namespace AskTheDesk.Citations.Judging;

/// <summary>Reads the content words of a text in order, with the index's own analyzer.</summary>
internal static class TermReader
{
    public static IReadOnlyList<Term> Read(string text)
    {
        using var stream = DeskAnalyzer.Stemmed.GetTokenStream("text", text);
        var stem = stream.GetAttribute<ICharTermAttribute>();
        var place = stream.GetAttribute<IOffsetAttribute>();
        var terms = new List<Term>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(new Term(stem.ToString(), place.StartOffset, place.EndOffset));
        }
        stream.End();
        return terms;
    }
}
