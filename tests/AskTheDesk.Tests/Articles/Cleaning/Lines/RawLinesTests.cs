using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Tests.Articles.Cleaning.Lines;

public sealed class RawLinesTests
{
    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb")]
    [InlineData(" a\u2028b ")]
    [InlineData("a\fb")]
    public void Every_kind_of_break_parts_lines(string text)
    {
        RawLines
            .Of(text)
            .Should()
            .Equal(new RawLine("a", OpensGroup: true), new RawLine("b", OpensGroup: false));
    }

    [Theory]
    [InlineData("a\n\nb")]
    [InlineData("a\r\n\r\nb")]
    [InlineData("a\n \u00A0\t\n\n\nb")]
    [InlineData("a\u2029\u2029b")]
    public void A_blank_line_opens_a_group(string text)
    {
        RawLines
            .Of(text)
            .Should()
            .Equal(new RawLine("a", OpensGroup: true), new RawLine("b", OpensGroup: true));
    }
}
