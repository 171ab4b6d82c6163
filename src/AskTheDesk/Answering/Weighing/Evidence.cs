using AskTheDesk.Passages;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Answering.Weighing;

/// <summary>A sentence of a hit, weighed as an answer.</summary>
/// <param name="Position">Its place among the hit's sentences, from 0.</param>
internal sealed record Evidence(Hit Hit, int Position, EvidenceFeatures Features)
{
    /// <summary>Its place among the others of its question: the higher the better.</summary>
    public double Order { get; } = EvidenceModel.Order(Features);

    /// <summary>How likely it answers, 0 to 1.</summary>
    public double Odds => EvidenceModel.Odds(Features);

    public Sentence Sentence => Hit.Passage.Sentences[Position];
}
