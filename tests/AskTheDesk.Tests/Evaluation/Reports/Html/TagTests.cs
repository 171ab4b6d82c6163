using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports.Html;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Tests.Evaluation.Reports.Html;

public sealed class TagTests
{
    [Fact]
    public void An_empty_element_is_closed_by_its_own_tag()
    {
        Tag.Of("td", null).ToString().Should().Be("<td></td>");
        Tag.Of("p", "meta", "a < b").ToString().Should().Be("<p class=\"meta\">a &lt; b</p>");
    }

    [Theory]
    [InlineData(0.1, 0.05, Unit.Share, "chip good")]
    [InlineData(-0.1, -0.05, Unit.Share, "chip bad")]
    [InlineData(0.1, -0.05, Unit.Share, "chip")]
    [InlineData(10, 5, Unit.Milliseconds, "chip bad")]
    [InlineData(-10, -5, Unit.Milliseconds, "chip good")]
    public void A_change_is_coloured_when_it_is_more_than_noise(
        double change,
        double other,
        Unit unit,
        string style
    )
    {
        var interval = new Interval(Math.Min(change, other), Math.Max(change, other));

        var tag = Tag.Change(new FigureChange("f", 0, change, interval, 10, unit));

        tag?.Attribute("class")?.Value.Should().Be(style);
    }
}
