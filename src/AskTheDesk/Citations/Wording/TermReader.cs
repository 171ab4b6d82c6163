using AskTheDesk.Indexing.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace AskTheDesk.Citations.Wording;

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
            var term = new Term(stem.ToString(), place.StartOffset, place.EndOffset);
            if (!IsPronoun(term, text))
            {
                Add(terms, term);
            }
        }
        stream.End();
        return terms;
    }

    /// <summary>"Us" is no country when it is written small.</summary>
    private static bool IsPronoun(Term term, string text) =>
        term.Stem is "us" && char.IsLower(text[term.Start]);

    private static void Add(List<Term> terms, Term term)
    {
        if (terms.Count > 0 && Canon.Of(terms[^1].Stem, term.Stem) is { } whole)
        {
            terms[^1] = new Term(whole, terms[^1].Start, term.End);
        }
        else
        {
            terms.Add(term with { Stem = Canon.Of(term.Stem) });
        }
    }
}
