using AskTheDesk.Cli.Output;
using CsCheck;

namespace AskTheDesk.Tests.Cli.Output;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Plain.", "Plain.")]
    [InlineData("“Señor” — €5 😀", "“Señor” — €5 😀")]
    [InlineData("a\u001b[31mred\u001b[0m", "a[31mred[0m")]
    [InlineData("a\u009b31mred", "a31mred")]
    [InlineData("a\u0007b\u0000c\u007f", "abc")]
    [InlineData("a\rb\nc\td\u2028e", "a b c d e")]
    [InlineData("a\u202egnp.exe\u2066b\u200f", "agnp.exeb")]
    [InlineData("a\u200bb\ufeff\udb40\udc41", "ab")]
    public void What_is_left_of_a_text_is(string text, string clean)
    {
        PlainText.Clean(text).Should().Be(clean);
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        PlainText.Clean("half " + (char)0xd83d).Should().Be("half \ufffd");
    }

    [Fact]
    public void No_text_leaves_a_control_character()
    {
        Gen.String.Sample(text => PlainText.Clean(text).Should().NotContainAny(Controls));
    }

    private static IEnumerable<string> Controls =>
        Enumerable.Range(0, 0xa0).Where(code => char.IsControl((char)code)).Select(code => $"{(char)code}");
}
