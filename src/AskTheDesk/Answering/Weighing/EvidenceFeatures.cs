namespace AskTheDesk.Answering.Weighing;

/// <summary>What is weighed of a sentence as an answer; shares and flags are 0 to 1.</summary>
/// <param name="Own">Share of the question's matter named in the sentence, by weight and rarity.</param>
/// <param name="Near">Share that only a neighbouring sentence names.</param>
/// <param name="Title">Share that only the article's title names.</param>
/// <param name="Passage">Share that only the rest of the passage names.</param>
/// <param name="Mass">How much matter sentence, neighbours and title name, whatever the question's length.</param>
/// <param name="Pairs">Share of the question's neighbouring terms that stand close together in the sentence.</param>
/// <param name="Missing">Rarity of the rarest term that neither passage nor title names.</param>
/// <param name="Counted">Of a question how many: a number stands before what is counted; else one half.</param>
/// <param name="Fits">Words of the wanted kind are there.</param>
/// <param name="Unit">Of a question for money, measure, time span or share: 1 when one is there, else −1.</param>
/// <param name="Close">Share of the question's matter within a few words of those.</param>
/// <param name="Agreed">Share of the hits that hold the commonest of those.</param>
/// <param name="HitScore">The hit's score beside the best hit's.</param>
/// <param name="Lead">1 in the article's first lines, falling with the distance.</param>
/// <param name="Caption">The passage is a caption.</param>
/// <param name="Asks">It is a question itself.</param>
/// <param name="Names">Share of the question's names that the sentence, its neighbours or the title hold.</param>
/// <param name="Length">Words ÷ 40, at most 1.</param>
internal sealed record EvidenceFeatures(
    double Own,
    double Near,
    double Title,
    double Passage,
    double Mass,
    double Pairs,
    double Missing,
    double Counted,
    double Fits,
    double Unit,
    double Close,
    double Agreed,
    double HitScore,
    double Lead,
    double Caption,
    double Asks,
    double Names,
    double Length
)
{
    public double[] ToArray() =>
        [
            Own,
            Near,
            Title,
            Passage,
            Mass,
            Pairs,
            Missing,
            Counted,
            Fits,
            Unit,
            Close,
            Agreed,
            HitScore,
            Lead,
            Caption,
            Asks,
            Names,
            Length,
        ];
}
