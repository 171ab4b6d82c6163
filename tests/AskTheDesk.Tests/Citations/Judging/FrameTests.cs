using AskTheDesk.Language;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Citations.Judging;

public sealed class FrameTests
{
    [Fact]
    public void The_sentence_that_holds_most_of_the_claim_is_the_best()
    {
        var frame = Framed
            .Of(
                "Storms flooded Bergen harbour.",
                "Storms came.|Bergen harbour flooded.|It rained in Bergen harbour."
            )
            .Frame;

        frame.Best?.Text.Should().Be("Bergen harbour flooded.");
        frame
            .Alike.Select(sentence => sentence.Text)
            .Should()
            .Equal("Bergen harbour flooded.", "It rained in Bergen harbour.");
    }

    [Fact]
    public void There_is_none_where_no_sentence_holds_half_of_it()
    {
        Framed.Of("Storms flooded Bergen harbour.", "Storms came.|It rained.").Frame.Best.Should().BeNull();
    }

    [Theory]
    [InlineData("in 2019", true)]
    [InlineData("in July 2019", true)]
    [InlineData("on July 9, 2019", false)]
    [InlineData("in 2020", false)]
    public void A_text_is_published_within_a_month_or_a_year(string date, bool within)
    {
        var frame = Framed.Of("It rained.", "It rained.", new DateOnly(2019, 7, 9)).Frame;

        frame.PublishedWithin(DateFinder.Find(date).Single()).Should().Be(within);
    }
}
