namespace AskTheDesk.Citations.Judging;

/// <summary>A cited text, read once.</summary>
internal sealed class EvidenceText
{
    /// <summary>Reads it.</summary>
    /// <param name="sentences">Its sentences in order.</param>
    /// <param name="context">What may lend names and words but no figures: title, byline, source.</param>
    public EvidenceText(IEnumerable<string> sentences, string context = "")
    {
        Sentences = sentences.Select(sentence => new EvidenceSentence(sentence)).ToList();
        Stems = Sentences.SelectMany(sentence => sentence.Stems).ToHashSet(StringComparer.Ordinal);
        Context = new EvidenceSentence(context);
        Plain = QuotationMatch.Plain(string.Join(" ", Sentences.Select(sentence => sentence.Text)));
    }

    public IReadOnlyList<EvidenceSentence> Sentences { get; }

    public EvidenceSentence Context { get; }

    /// <summary>Its sentences in one, in lower case, with one kind of quotation mark.</summary>
    public string Plain { get; }

    /// <summary>The stems of all its sentences.</summary>
    public IReadOnlySet<string> Stems { get; }
}
