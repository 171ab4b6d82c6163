using AskTheDesk.Citations;
using AskTheDesk.Citations.Judging;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Citations.Judging;

public sealed class CarrierFinderTests
{
    private static readonly IReadOnlyList<CitedHit> Hits =
    [
        .. SomeHits
            .Of(
                "A storm flooded forty houses.",
                "Ida Holm leads the town.",
                "A storm flooded forty houses in May."
            )
            .Select(hit => new CitedHit(hit)),
    ];

    [Fact]
    public void The_likeliest_passage_is_attached()
    {
        var found = Attach("The storm flooded 40 houses in May.");

        found.Citations.Should().ContainSingle().Which.Hit.Rank.Should().Be(3);
    }

    [Fact]
    public void The_earliest_of_equal_passages_is_attached()
    {
        var found = Attach("The storm flooded 40 houses.");

        found.Citations.Should().ContainSingle().Which.Hit.Rank.Should().Be(1);
    }

    [Fact]
    public void Every_passage_that_carries_the_claim_alone_is_kept()
    {
        var found = Carry("The storm flooded 40 houses.");

        found.Citations.Select(citation => citation.Hit.Rank).Should().Equal(1, 3);
    }

    [Fact]
    public void Of_passages_that_carry_it_together_only_the_needed_are_kept()
    {
        var found = Carry("The storm flooded 40 houses in the town that Ida Holm leads.");

        found.Citations.Select(citation => citation.Hit.Rank).Should().Equal(1, 2);
    }

    [Fact]
    public void What_they_do_not_carry_together_has_no_citation()
    {
        var found = Carry("The storm flooded 50 houses in the town that Ida Holm leads.");

        found.Citations.Should().BeEmpty();
        found.Judgement.Verdict.Should().Be(Verdict.Contradicted);
    }

    private static Finding Attach(string claim) => new CarrierFinder(0.5).Attach(new ClaimText(claim), Hits);

    private static Finding Carry(string claim) => new CarrierFinder(0.5).Carry(new ClaimText(claim), Hits);
}
