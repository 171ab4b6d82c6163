using System.Globalization;
using AskTheDesk.Articles;
using AskTheDesk.Articles.Reading.Fields;

namespace AskTheDesk.Tests.Articles.Reading.Fields;

public sealed class StatedDateTests
{
    [Theory]
    [InlineData("2021-10-23", "2021-10-23T00:00:00+00:00", DatePrecision.Day)]
    [InlineData("2021-10-23T14:30Z", "2021-10-23T14:30:00+00:00", DatePrecision.Instant)]
    [InlineData("2021-10-23T14:30:00-05:00", "2021-10-23T14:30:00-05:00", DatePrecision.Instant)]
    [InlineData("2021-10-23T14:30:00.123Z", "2021-10-23T14:30:00.123+00:00", DatePrecision.Instant)]
    [InlineData("2021-10-23 14:30:00", "2021-10-23T14:30:00+00:00", DatePrecision.Instant)]
    [InlineData("2021-10", "2021-10-01T00:00:00+00:00", DatePrecision.Month)]
    [InlineData("2021", "2021-01-01T00:00:00+00:00", DatePrecision.Year)]
    public void A_date_or_an_instant_is_read(string text, string expected, DatePrecision precision)
    {
        var date = StatedDate.Parse(text);

        date.Should()
            .Be(
                new PublicationDate(
                    DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture),
                    DateOrigin.Stated,
                    Precision: precision
                )
            );
    }

    [Theory]
    [InlineData("2021-13-01")]
    [InlineData("23.10.2021")]
    [InlineData("10/11/2021")]
    [InlineData("yesterday")]
    [InlineData("٢٠٢١-١٠-٢٣")]
    public void Anything_else_is_none(string text)
    {
        StatedDate.Parse(text).Should().BeNull();
    }
}
