using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace AskTheDesk.Indexing.Analysis;

/// <summary>
/// Brings British and American spellings together by their endings. A word that is only alike ("promise") is
/// bent the same way on both sides, which does no harm.
/// </summary>
internal sealed class SpellingFilter : TokenFilter
{
    private const int ShortestWord = 5;

    private static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"),
        ("isations", "izations"),
        ("ise", "ize"),
        ("ises", "izes"),
        ("ised", "ized"),
        ("iser", "izer"),
        ("isers", "izers"),
        ("ising", "izing"),
        ("yse", "yze"),
        ("ysed", "yzed"),
        ("ysing", "yzing"),
        ("our", "or"),
        ("ours", "ors"),
        ("oured", "ored"),
        ("ouring", "oring"),
        ("ourable", "orable"),
        ("ourhood", "orhood"),
        ("tre", "ter"),
        ("tres", "ters"),
        ("elled", "eled"),
        ("elling", "eling"),
        ("eller", "eler"),
        ("ellers", "elers"),
        ("fence", "fense"),
        ("cence", "cense"),
        ("ramme", "ram"),
        ("rammes", "rams"),
    ];

    private readonly ICharTermAttribute _term;

    public SpellingFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }
        if (_term.Length >= ShortestWord)
        {
            Respell(_term.ToString());
        }
        return true;
    }

    private void Respell(string word)
    {
        foreach (var (british, american) in Endings)
        {
            if (word.EndsWith(british, StringComparison.Ordinal))
            {
                _term.SetEmpty().Append(word[..^british.Length]).Append(american);
                return;
            }
        }
    }
}
