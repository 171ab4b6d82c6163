using AskTheDesk.Citations.Facts;
using AskTheDesk.Citations.Judging;
using AskTheDesk.Citations.Wording;

namespace AskTheDesk.Tests.Citations.Judging;

public sealed class SupportModelTests
{
    private static readonly ClaimText Claim = new("Storms flooded houses");
    private static readonly Coverage Whole = new(1, 1, 1, 1);

    [Fact]
    public void A_claim_that_is_wholly_covered_is_nine_in_ten()
    {
        // -1.4 + 1.4 + 0.8 + 1.4 = 2.2, and 1 / (1 + e^-2.2) = 0.900
        SupportModel.Probability(Claim, Whole, []).Should().BeApproximately(0.900, 0.001);
    }

    [Fact]
    public void A_claim_that_nothing_covers_is_one_in_five()
    {
        // 1 / (1 + e^1.4) = 0.198
        SupportModel.Probability(Claim, new Coverage(0, 0, 0, 0), []).Should().BeApproximately(0.198, 0.001);
    }

    [Theory]
    [InlineData((int)FactKind.Number)]
    [InlineData((int)FactKind.Date)]
    [InlineData((int)FactKind.Name)]
    [InlineData((int)FactKind.Quotation)]
    [InlineData((int)FactKind.Speaker)]
    [InlineData((int)FactKind.Denial)]
    public void A_missing_fact_makes_it_less_than_even(int kind)
    {
        SupportModel
            .Probability(Claim, Whole, [new MissingFact((FactKind)kind, "it")])
            .Should()
            .BeLessThanOrEqualTo(0.45);
    }

    [Fact]
    public void Two_missing_names_say_more_than_one_and_three_no_more()
    {
        var half = new Coverage(0.5, 0.5, 0.5, 0.5);

        var one = SupportModel.Probability(Claim, half, Names(1));
        var two = SupportModel.Probability(Claim, half, Names(2));
        var three = SupportModel.Probability(Claim, half, Names(3));

        two.Should().BeLessThan(one);
        three.Should().Be(two);
    }

    [Fact]
    public void A_claim_without_content_words_is_never_supported()
    {
        SupportModel.Probability(new ClaimText("It is."), Whole, []).Should().Be(0);
    }

    private static List<MissingFact> Names(int count) =>
        [.. Enumerable.Range(0, count).Select(at => new MissingFact(FactKind.Name, $"{at}"))];
}
