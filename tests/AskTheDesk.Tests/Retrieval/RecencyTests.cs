using AskTheDesk.Articles;
using AskTheDesk.Retrieval;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Retrieval;

public sealed class RecencyTests
{
    private static readonly DateTimeOffset AsOf = Some.Instant("2022-03-11");

    private readonly RetrievalOptions _options = new() { RecencyWeight = 0.8, RecencyHalfLifeDays = 10 };

    [Theory]
    [InlineData("2022-03-11", 0.8)]
    [InlineData("2022-03-01", 0.4)]
    [InlineData("2022-02-19", 0.2)]
    [InlineData("2022-03-12", 0.8)]
    public void The_gain_halves_with_each_half_life(string published, double gain)
    {
        var date = new PublicationDate(Some.Instant(published), DateOrigin.Stated);

        Recency.Gain(date, AsOf, _options).Should().BeApproximately(gain, 1e-9);
    }

    [Fact]
    public void A_bound_or_an_unknown_date_gains_nothing()
    {
        Recency.Gain(new PublicationDate(AsOf, DateOrigin.Inferred), AsOf, _options).Should().Be(0);
        Recency.Gain(PublicationDate.Unknown, AsOf, _options).Should().Be(0);
    }
}
