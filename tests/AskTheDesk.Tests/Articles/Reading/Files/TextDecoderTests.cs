using System.Text;
using AskTheDesk.Articles.Reading;
using AskTheDesk.Articles.Reading.Files;
using CsCheck;

namespace AskTheDesk.Tests.Articles.Reading.Files;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Unicode_is_read(string encoding, bool hasMark)
    {
        var code = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. hasMark ? code.GetPreamble() : [], .. code.GetBytes("Córdova “1”")];

        TextDecoder.Decode(bytes).Should().Be("Córdova “1”");
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b' }, null, "NUL")]
    [InlineData(new byte[] { 0x89, 0x50, 0, 0x47 }, null, "NUL")]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0xC3 }, 2, "offset 2")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xFF }, 1, "offset 3")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 }, null, "UTF-16")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 }, null, "UTF-16")]
    public void Anything_else_is_refused_with_its_place(byte[] bytes, int? line, string reason)
    {
        var decode = () => TextDecoder.Decode(bytes);

        var refused = decode.Should().Throw<ArticleFormatException>().Which;
        refused.Message.Should().Contain(reason);
        if (line is not null)
        {
            refused.ToRejection("a.txt").Line.Should().Be(line);
        }
    }

    [Fact]
    public void Any_bytes_are_read_or_refused()
    {
        Gen.Byte.Array.Sample(bytes =>
        {
            try
            {
                Assert.DoesNotContain('\0', TextDecoder.Decode(bytes));
            }
            catch (ArticleFormatException e)
            {
                Assert.NotEmpty(e.Message);
            }
        });
    }
}
