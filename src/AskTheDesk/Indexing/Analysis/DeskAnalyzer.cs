using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Analysis;

/// <summary>
/// Turns text into terms, the same way for articles and for questions. Stemmed: words, possessives off,
/// accents folded, acronyms without dots, stop words out, one spelling for British and American, irregular
/// forms brought home, Porter's stems. Exact: words in lower case.
/// </summary>
public sealed class DeskAnalyzer : Analyzer
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly bool _stemmed;

    private DeskAnalyzer(bool stemmed) => _stemmed = stemmed;

    /// <summary>For <see cref="SearchField.Body"/> and <see cref="SearchField.Title"/>.</summary>
    public static DeskAnalyzer Stemmed { get; } = new(stemmed: true);

    /// <summary>For <see cref="SearchField.Exact"/>.</summary>
    public static DeskAnalyzer Exact { get; } = new(stemmed: false);

    /// <summary>The terms of a text in order, repeats kept.</summary>
    public IReadOnlyList<string> Terms(string text)
    {
        using var stream = GetTokenStream("text", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var terms = new List<string>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(term.ToString());
        }
        stream.End();
        return terms;
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(Version, reader);
        TokenStream terms = new AcronymFilter(
            new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, words))
        );
        terms = new ASCIIFoldingFilter(terms);
        return new TokenStreamComponents(words, _stemmed ? Stem(terms) : terms);
    }

    private static PorterStemFilter Stem(TokenStream terms)
    {
        var matter = new StopFilter(Version, terms, StopAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new PorterStemFilter(
            new StemmerOverrideFilter(new SpellingFilter(matter), IrregularForms.Map)
        );
    }
}
