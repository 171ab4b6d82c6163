using AskTheDesk.Answering.Weighing;

namespace AskTheDesk.Tests.Answering.Weighing;

public sealed class GivenFiguresTests
{
    [Theory]
    [InlineData("3,000", "4,000", true)]
    [InlineData("3,000", "about 3,000", false)]
    [InlineData("1.7 million", "1,700,000", false)]
    [InlineData("twelve", "12", false)]
    [InlineData("10 to 20", "15", false)]
    [InlineData("none given", "15", false)]
    public void Two_reports_disagree(string left, string right, bool expected)
    {
        GivenFigures.Disagree([left], [right]).Should().Be(expected);
    }
}
