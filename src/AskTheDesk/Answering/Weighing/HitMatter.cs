using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Answering.Weighing;

/// <summary>A hit's words, analysed once for all that is measured of them.</summary>
internal sealed class HitMatter
{
    public HitMatter(Hit hit, Query query)
    {
        Hit = hit;
        Title = DeskAnalyzer.Stemmed.Terms(hit.Article.Title).ToHashSet(StringComparer.Ordinal);
        Sentences = [.. hit.Passage.Sentences.Select(sentence => SentenceMatter.Read(sentence.Text, query))];
        All = Sentences.SelectMany(sentence => sentence.Terms).ToHashSet(StringComparer.Ordinal);
    }

    public Hit Hit { get; }

    /// <summary>The title's stems.</summary>
    public IReadOnlySet<string> Title { get; }

    /// <summary>The whole passage's stems.</summary>
    public IReadOnlySet<string> All { get; }

    public IReadOnlyList<SentenceMatter> Sentences { get; }
}
