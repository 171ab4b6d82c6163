using AskTheDesk.Retrieval;

namespace AskTheDesk.Tests.Retrieval;

public sealed class RarityTests
{
    [Fact]
    public void A_term_in_no_passage_is_rarest()
    {
        Rarity.Of(0, 100).Should().Be(1);
    }

    [Fact]
    public void Rarity_is_the_share_of_the_greatest_inverse_document_frequency()
    {
        // ln(1 + 90.5 / 10.5) / ln(1 + 100.5 / 0.5) = 2.2641 / 5.3083
        Rarity.Of(10, 100).Should().BeApproximately(0.4265, 1e-4);
    }

    [Fact]
    public void The_commoner_the_less_rare()
    {
        Enumerable.Range(0, 101).Select(n => Rarity.Of(n, 100)).Should().BeInDescendingOrder();
    }
}
