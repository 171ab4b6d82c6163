using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace AskTheDesk.Indexing.Analysis;

/// <summary>Takes the dots out of acronyms, so that "U.S." and "US" are one term.</summary>
internal sealed class AcronymFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public AcronymFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }
        if (IsAcronym())
        {
            var letters = _term.ToString().Replace(".", "", StringComparison.Ordinal);
            _term.SetEmpty().Append(letters);
        }
        return true;
    }

    /// <summary>Single letters with dots between them.</summary>
    private bool IsAcronym()
    {
        for (var i = 0; i < _term.Length; i++)
        {
            var fits = i % 2 == 0 ? char.IsLetter(_term[i]) : _term[i] == '.';
            if (!fits)
            {
                return false;
            }
        }
        return _term.Length > 2;
    }
}
