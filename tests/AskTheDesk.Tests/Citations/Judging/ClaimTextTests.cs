using AskTheDesk.Citations.Judging;

namespace AskTheDesk.Tests.Citations.Judging;

public sealed class ClaimTextTests
{
    private static readonly ClaimText Claim = new(
        "On July 9, 2019 and on Saturday, Ida Holm said 'Bergen floods' of 30 houses, not of ships."
    );

    [Fact]
    public void Dates_and_figures_are_told_apart()
    {
        Claim.Dates.Select(date => date.Text).Should().Equal("July 9, 2019");
        Claim.Calendar.Select(day => day.Text).Should().Equal("Saturday");
        Claim.Figures.Select(figure => figure.Number.Text).Should().Equal("30");
    }

    [Fact]
    public void Names_and_quotations_are_told_apart()
    {
        Claim.Names.Select(name => name.Text).Should().Equal("Ida Holm");
        Claim.Speakers.Select(name => name.Text).Should().Equal("Ida Holm");
        Claim.Quotations.Select(quotation => quotation.Text).Should().Equal("Bergen floods");
    }

    [Fact]
    public void Its_words_are_weighed_without_its_numbers()
    {
        Claim
            .Weights.Keys.Should()
            .Contain(["juli", "saturdai", "hous", "ship"])
            .And.NotContain(["9", "2019", "30"]);
        Claim.WordOf("hous").Should().Be("houses");
    }

    [Fact]
    public void A_single_letter_is_no_name()
    {
        new ClaimText("the letter R and Bergen").Names.Select(name => name.Text).Should().Equal("Bergen");
    }
}
