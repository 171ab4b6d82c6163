using AskTheDesk.Citations.Facts;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Language;
using AskTheDesk.Language.Names;

namespace AskTheDesk.Citations.Judging;

/// <summary>A sentence of a cited text. What is asked of it is read once, when it is first asked for.</summary>
internal sealed class EvidenceSentence
{
    private readonly Lazy<IReadOnlyList<Term>> _terms;
    private readonly Lazy<IReadOnlySet<string>> _stems;
    private readonly Lazy<string> _plain;
    private readonly Lazy<string> _words;
    private readonly Lazy<IReadOnlySet<(string, string)>> _pairs;
    private readonly Lazy<IReadOnlyList<Figure>> _figures;
    private readonly Lazy<IReadOnlyList<DateMention>> _dates;
    private readonly Lazy<IReadOnlyList<NameMention>> _names;
    private readonly Lazy<CalendarWords> _calendar;
    private readonly Lazy<Initials> _initials;
    private readonly Lazy<Negation> _negation;

    public EvidenceSentence(string text)
    {
        Text = text;
        _terms = new(() => TermReader.Read(text));
        _stems = new(() => Terms.Select(term => term.Stem).ToHashSet(StringComparer.Ordinal));
        _plain = new(() => Verbatim.Plain(text));
        _words = new(() => PlainWords.Of(text));
        _pairs = new(() => Coverage.Neighbours(Terms).ToHashSet());
        _figures = new(() => Figure.Read(text, Terms, Dates));
        _dates = new(() => DateFinder.Find(text));
        _names = new(() => NameFinder.Find(text));
        _calendar = new(() => new CalendarWords(text, Dates));
        _initials = new(() => new Initials(text));
        _negation = new(() => Negation.Of(text, Terms));
    }

    public string Text { get; }

    public IReadOnlyList<Term> Terms => _terms.Value;

    public IReadOnlySet<string> Stems => _stems.Value;

    /// <summary>As <see cref="Verbatim.Plain(string)"/> gives it.</summary>
    public string Plain => _plain.Value;

    /// <summary>As <see cref="PlainWords"/> gives them.</summary>
    public string Words => _words.Value;

    /// <summary>Content words that follow each other.</summary>
    public IReadOnlySet<(string, string)> Pairs => _pairs.Value;

    public IReadOnlyList<Figure> Figures => _figures.Value;

    public IReadOnlyList<DateMention> Dates => _dates.Value;

    public IReadOnlyList<NameMention> Names => _names.Value;

    public CalendarWords Calendar => _calendar.Value;

    public Initials Initials => _initials.Value;

    public Negation Negation => _negation.Value;
}
