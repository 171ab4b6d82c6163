using AskTheDesk.Language;
using CsCheck;

namespace AskTheDesk.Tests.Language;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("on July 9, 2019, northwestern Mexico", "July 9, 2019", "2019-07-09..2019-07-09 Day")]
    [InlineData("It was 9 July 2019.", "9 July 2019", "2019-07-09..2019-07-09 Day")]
    [InlineData("(@DHS_Wolf) Jan. 17, 2020", "Jan. 17, 2020", "2020-01-17..2020-01-17 Day")]
    [InlineData("the 3rd of sept 2012", "3rd of sept 2012", "2012-09-03..2012-09-03 Day")]
    [InlineData("JUNE 3-5, 2021", "JUNE 3-5, 2021", "2021-06-03..2021-06-05 Day")]
    [InlineData("from 3 to 5 June 2021", "3 to 5 June 2021", "2021-06-03..2021-06-05 Day")]
    [InlineData("Updated 2020-01-17T10:00", "2020-01-17", "2020-01-17..2020-01-17 Day")]
    [InlineData("on 17/01/2020", "17/01/2020", "2020-01-17..2020-01-17 Day")]
    [InlineData("on 1/17/2020", "1/17/2020", "2020-01-17..2020-01-17 Day")]
    [InlineData("and September 2021 - the highest", "September 2021", "2021-09-01..2021-09-30 Month")]
    [InlineData("in February of 2020", "February of 2020", "2020-02-01..2020-02-29 Month")]
    [InlineData("20-year highs in 2021.", "2021", "2021-01-01..2021-12-31 Year")]
    [InlineData("the “2020 caravan.”", "2020", "2020-01-01..2020-12-31 Year")]
    [InlineData("by mid-2021", "2021", "2021-01-01..2021-12-31 Year")]
    [InlineData("In 2000, he won", "2000", "2000-01-01..2000-12-31 Year")]
    [InlineData("in 1812.", "1812", "1812-01-01..1812-12-31 Year")]
    [InlineData("the 1990s", "1990s", "1990-01-01..1999-12-31 Year")]
    [InlineData("the 2019-20 season", "2019-20", "2019-01-01..2020-12-31 Year")]
    [InlineData("2021-05", "2021", "2021-01-01..2021-12-31 Year")]
    public void A_date_is_found_where_it_stands(string text, string words, string expected)
    {
        var date = DateFinder.Find(text).Should().ContainSingle().Which;

        $"{date.First:yyyy-MM-dd}..{date.Last:yyyy-MM-dd} {date.Precision}".Should().Be(expected);
        date.Text.Should().Be(words);
        date.Start.Should().Be(text.IndexOf(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$2,000")]
    [InlineData("$2021")]
    [InlineData("1,986 people")]
    [InlineData("2000 people")]
    [InlineData("in 2000 homes")]
    [InlineData("more than 2021 of them")]
    [InlineData("at 2021 Main Street")]
    [InlineData("Flight 1986")]
    [InlineData("3.2021")]
    [InlineData("2021.5")]
    [InlineData("A2021, x/2021, #2021")]
    [InlineData("3/4/2020")]
    [InlineData("they may 2000 times")]
    [InlineData("January 17")]
    [InlineData("1500 GMT")]
    [InlineData("٢٠٢١")]
    public void A_number_that_is_no_date_is_left_alone(string text)
    {
        DateFinder.Find(text).Should().BeEmpty();
    }

    [Fact]
    public void Several_dates_come_in_order()
    {
        const string Text = "In 2021, between October 2020 and September 2021, and not on February 30, 2020";

        var dates = DateFinder.Find(Text);

        dates.Select(date => date.Text).Should().Equal("2021", "October 2020", "September 2021", "2020");
    }

    [Fact]
    public void Any_text_is_read_and_every_offset_is_exact()
    {
        string[] parts = ["May", " ", "2020", "-", "/", "17", ",", "1", "s", "٣"];
        var scraps = Gen.Int[0, parts.Length - 1].Select(i => parts[i]).Array.Select(string.Concat);

        Gen.OneOf(Gen.String, scraps)
            .Sample(text =>
            {
                var end = 0;
                foreach (var date in DateFinder.Find(text))
                {
                    Assert.Equal(date.Text, text[date.Start..date.End]);
                    Assert.True(date.First <= date.Last && date.Start >= end);
                    end = date.End;
                }
            });
    }
}
