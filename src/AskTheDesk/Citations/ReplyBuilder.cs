using AskTheDesk.Articles;
using AskTheDesk.Citations.Wording;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Citations;

/// <summary>Makes a reply of checked sentences: what is shown, what is not, and the sources by number.</summary>
public sealed class ReplyBuilder(IOptions<CitationOptions> options)
{
    private readonly bool _marks = options.Value.Unsupported == UnsupportedSentences.Mark;

    /// <summary>
    /// Answered when a sentence is supported, else not in the archive. A sentence said twice is shown once.
    /// </summary>
    /// <param name="sentences">In the order they are to be shown.</param>
    /// <param name="nearest">The articles that come nearest, best first.</param>
    public DeskReply Build(IReadOnlyList<CheckedSentence> sentences, IReadOnlyList<ArticleHeader> nearest)
    {
        var said = sentences
            .DistinctBy(sentence => Verbatim.Plain(sentence.Text), StringComparer.Ordinal)
            .ToList();
        var dropped = said.Where(sentence => !IsSupported(sentence)).Select(Drop).ToList();
        if (dropped.Count == said.Count)
        {
            return new DeskReply.NotInArchive(nearest, dropped);
        }
        var sources = new List<Source>();
        var shown = said.Where(sentence => _marks || IsSupported(sentence))
            .Select(sentence => Show(sentence, sources))
            .ToList();
        return new DeskReply.Answered(shown, sources, _marks ? [] : dropped);
    }

    private static bool IsSupported(CheckedSentence sentence) =>
        sentence.Judgement.Verdict == Verdict.Supported && sentence.Citations.Count > 0;

    private static DroppedSentence Drop(CheckedSentence sentence) =>
        new(sentence.Text, sentence.Judgement.Why ?? "No passage carries it.");

    private static ReplySentence Show(CheckedSentence sentence, List<Source> sources)
    {
        var numbers = sentence
            .Citations.Select(citation => Number(citation, sources))
            .Distinct()
            .Order()
            .ToList();
        return new ReplySentence(sentence.Text, numbers, sentence.Judgement, sentence.Differs);
    }

    /// <summary>The number of the citation's passage, which becomes a source when it is first cited.</summary>
    private static int Number(Citation citation, List<Source> sources)
    {
        var passage = citation.Hit.Passage;
        if (sources.Find(source => source.Passage == passage.Id) is { } known)
        {
            return known.Number;
        }
        sources.Add(new Source(sources.Count + 1, citation.Hit.Article, passage.Id, citation.Quote));
        return sources.Count;
    }
}
