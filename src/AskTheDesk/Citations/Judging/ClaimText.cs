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
        Text = text;
        Numbers = NumberFinder.Find(words);
        Names = NameFinder.Find(words);
        Quotations = QuotationFinder.Find(text);
        Calendar = words.Words.Where(word => word.IsCapitalised && word.Is(NameWords.Calendar)).ToList();
        Terms = TermReader.Read(text).Where(term => !Numbers.Any(number => Overlap(number, term))).ToList();
        Weights = Terms
            .Select(term => term.Stem)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(stem => stem, WordWeights.Of, StringComparer.Ordinal);
        Negated = Negation.NegatedStems(text, Terms);
    }

    public string Text { get; }

    /// <summary>Content words in order, those of numbers left out.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Each stem once with its weight.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; }

    public IReadOnlyList<NumberMention> Numbers { get; }

    public IReadOnlyList<NameMention> Names { get; }

    public IReadOnlyList<QuotationMention> Quotations { get; }

    /// <summary>Days and months.</summary>
    public IReadOnlyList<Word> Calendar { get; }

    /// <summary>The stems that a negation bears on.</summary>
    public IReadOnlySet<string> Negated { get; }

    private static bool Overlap(NumberMention number, Term term) =>
        term.Start < number.End && number.Start < term.End;
}
