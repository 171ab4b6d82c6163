using AskTheDesk.Language.Numbers;

namespace AskTheDesk.Citations.Judging;

/// <summary>A sentence of a cited text, read once.</summary>
internal sealed class EvidenceSentence
{
    public EvidenceSentence(string text)
    {
        Text = text;
        Terms = TermReader.Read(text);
        Stems = Terms.Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        Numbers = NumberFinder.Find(text);
        Negated = Negation.NegatedStems(text, Terms);
    }

    public string Text { get; }

    public IReadOnlyList<Term> Terms { get; }

    public IReadOnlySet<string> Stems { get; }

    public IReadOnlyList<NumberMention> Numbers { get; }

    /// <summary>The stems that a negation bears on.</summary>
    public IReadOnlySet<string> Negated { get; }
}
