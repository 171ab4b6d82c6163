namespace AskTheDesk.Citations.Judging;

/// <summary>A cited text, read once.</summary>
internal sealed class EvidenceText
{
    private readonly Lazy<string> _words;

    /// <summary>Reads it.</summary>
    /// <param name="sentences">Its sentences in order.</param>
    /// <param name="context">What may lend names but no figures: title, byline, source.</param>
    /// <param name="published">The day it is stated to be published on.</param>
    public EvidenceText(IEnumerable<string> sentences, string context = "", DateOnly? published = null)
    {
        Sentences = sentences.Select(sentence => new EvidenceSentence(sentence)).ToList();
        Context = new EvidenceSentence(context);
        Published = published;
        _words = new(() =>
            string.Concat(Sentences.Select(sentence => sentence.Words))
                .Replace("  ", " ", StringComparison.Ordinal)
        );
    }

    public IReadOnlyList<EvidenceSentence> Sentences { get; }

    public EvidenceSentence Context { get; }

    public DateOnly? Published { get; }

    /// <summary>Its plain words, so that a quotation may run over two sentences.</summary>
    public string Words => _words.Value;
}
