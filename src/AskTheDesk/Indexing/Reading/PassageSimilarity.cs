using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Reading;

/// <summary>
/// BM25 with exact lengths. Lucene's own keeps a length in one byte, and so takes a passage of 100 words for
/// one of 115.
/// </summary>
internal sealed class PassageSimilarity(Bm25 constants) : Similarity
{
    public override long ComputeNorm(FieldInvertState state) => state.Length - state.NumOverlap;

    public override SimWeight ComputeWeight(
        float queryBoost,
        CollectionStatistics collectionStats,
        params TermStatistics[] termStats
    )
    {
        double passages = collectionStats.MaxDoc;
        var rarity = termStats.Sum(term => Rarity(term.DocFreq, passages));
        return new TermsWeight(collectionStats.Field, rarity, collectionStats.SumTotalTermFreq / passages);
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var terms = (TermsWeight)weight;
        return new PassageScorer(constants, terms, context.AtomicReader.GetNormValues(terms.Field));
    }

    private static double Rarity(double frequency, double passages) =>
        Math.Log(1 + ((passages - frequency + 0.5) / (frequency + 0.5)));

    /// <summary>One term, or a phrase, against all passages.</summary>
    /// <param name="rarity">Natural logarithm, above 0; a phrase's is the sum of its terms'.</param>
    /// <param name="averageLength">In terms, over all passages.</param>
    private sealed class TermsWeight(string field, double rarity, double averageLength) : SimWeight
    {
        public string Field { get; } = field;

        public double Rarity { get; } = rarity;

        public double AverageLength { get; } = averageLength;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
            // Weights are the scan's affair.
        }
    }

    private sealed class PassageScorer(Bm25 constants, TermsWeight terms, NumericDocValues? lengths)
        : SimScorer
    {
        public override float Score(int doc, float freq)
        {
            var relative = lengths is null ? 1 : lengths.Get(doc) / terms.AverageLength;
            var damping = constants.K1 * (1 - constants.B + (constants.B * relative));
            return (float)(terms.Rarity * freq * (constants.K1 + 1) / (freq + damping));
        }

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
