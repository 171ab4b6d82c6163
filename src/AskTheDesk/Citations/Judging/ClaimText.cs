using AskTheDesk.Citations.Facts;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Language;
using AskTheDesk.Language.Names;
using AskTheDesk.Language.Numbers;
using AskTheDesk.Language.Quotations;

namespace AskTheDesk.Citations.Judging;

/// <summary>A claim, read once: its words and the facts in it that must hold to the letter.</summary>
internal sealed class ClaimText
{
    public ClaimText(string text)
    {
        var words = new WordList(text);
        var terms = TermReader.Read(text);
        Text = text;
        Quotations = QuotationFinder.Find(text);
        Dates = DateFinder.Find(text);
        var figures = Figure.Read(text, terms, Dates);
        Figures = figures.Where(figure => !figure.IsDated).ToList();
        Names = NameFinder.Find(words).Where(name => !IsQuoted(name) && name.Text.Length > 1).ToList();
        Calendar = words.Words.Where(word => CalendarWords.Is(word) && !IsDated(word.Start)).ToList();
        Speakers = Facts.Speakers.Of(text, Names);
        Terms = terms.Where(term => !figures.Any(figure => Overlap(figure.Number, term))).ToList();
        Weights = Terms
            .Select(term => term.Stem)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(stem => stem, WordWeights.Of, StringComparer.Ordinal);
        Negation = Negation.Of(text, Terms);
    }

    public string Text { get; }

    /// <summary>Content words in order, those of numbers left out.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Each stem once with its weight.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; }

    /// <summary>Numbers that are no part of a date.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Dates with a year.</summary>
    public IReadOnlyList<DateMention> Dates { get; }

    /// <summary>Days and months without a year.</summary>
    public IReadOnlyList<Word> Calendar { get; }

    /// <summary>Names outside the quotations.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>The names that are said to say something.</summary>
    public IReadOnlyList<NameMention> Speakers { get; }

    public IReadOnlyList<QuotationMention> Quotations { get; }

    public Negation Negation { get; }

    /// <summary>The word as the claim writes it.</summary>
    public string WordOf(string stem)
    {
        var term = Terms.First(term => term.Stem.Equals(stem, StringComparison.Ordinal));
        return Text[term.Start..term.End];
    }

    private bool IsDated(int at) => Dates.Any(date => date.Start <= at && at < date.End);

    private bool IsQuoted(NameMention name) =>
        Quotations.Any(quotation => quotation.Start <= name.Start && name.End <= quotation.End);

    private static bool Overlap(NumberMention number, Term term) =>
        term.Start < number.End && number.Start < term.End;
}
