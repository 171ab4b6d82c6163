using System.Text;
using AskTheDesk.Articles.Reading.Files;
using CsCheck;

namespace AskTheDesk.Tests.Articles.Reading.Files;

public sealed class ByteLinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\n\nb", "1:a|2:|3:b")]
    [InlineData("\n", "1:")]
    public void Lines_are_numbered_from_one(string text, string expected)
    {
        string.Join('|', Read(text).Select(line => $"{line.Number}:{line.Text}")).Should().Be(expected);
    }

    [Fact]
    public void However_the_bytes_arrive_the_lines_are_the_same()
    {
        Gen.Select(Gen.Char["ab\n"].Array, Gen.Int[1, 7])
            .Sample(
                (chars, step) =>
                {
                    var text = new string(chars);
                    var expected = text.Split('\n').SkipLast(text.EndsWith('\n') || text.Length == 0 ? 1 : 0);

                    Read(text, step).Select(line => line.Text).Should().Equal(expected);
                }
            );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5_000_000)]
    public void A_line_that_is_too_long_is_told_and_the_next_is_read(int excess)
    {
        var text = new string('a', ArticleLimits.LineBytes + excess) + "\nb\n";

        var lines = Read(text, 1_000_000);

        lines.Should().HaveCount(2);
        lines[0].Problem.Should().Contain("10 MB");
        lines[1].Should().Be((2, "b", null));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_problem()
    {
        var lines = new ByteLines(() => throw new FileNotFoundException()).Read();

        lines.Should().ContainSingle().Which.Problem?.Message.Should().Contain("cannot be read");
    }

    private static List<(int Number, string Text, string? Problem)> Read(string text, int step = 100) =>
        [
            .. new ByteLines(() => new Dripping(Encoding.UTF8.GetBytes(text), step))
                .Read()
                .Select(line =>
                    (line.Number, Encoding.UTF8.GetString(line.Bytes.Span), line.Problem?.Message)
                ),
        ];

    /// <summary>Gives so many bytes at a time, as a network does.</summary>
    private sealed class Dripping(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, step));
    }
}
