using AskTheDesk.Cli.Output;

namespace AskTheDesk.Tests.Cli.Output;

public sealed class PageTests : IDisposable
{
    private readonly StringWriter _writer = new() { NewLine = "\n" };

    public void Dispose() => _writer.Dispose();

    [Fact]
    public void A_paragraph_is_wrapped_to_the_columns_and_indented_by_its_label()
    {
        new Page(_writer, 30, colours: false).Paragraph("one two three four five six seven eight", "[1] ");

        _writer.ToString().Should().Be("[1] one two three four five\n    six seven eight\n");
    }

    [Fact]
    public void Without_a_terminal_a_paragraph_is_one_line()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 500));

        new Page(_writer, null, colours: false).Paragraph(text);

        _writer.ToString().Should().Be(text + "\n");
    }

    [Fact]
    public void A_word_longer_than_the_line_stands_whole_on_one_of_its_own()
    {
        new Page(_writer, 30, colours: false).Paragraph(
            "see https://example.org/a/very/long/address/indeed now"
        );

        _writer.ToString().Should().Be("see\nhttps://example.org/a/very/long/address/indeed\nnow\n");
    }

    [Theory]
    [InlineData(true, "\u001b[1mbold\u001b[0m\n")]
    [InlineData(false, "bold\n")]
    public void Ink_shows_only_where_there_are_colours(bool colours, string written)
    {
        new Page(_writer, 30, colours).Paragraph("bold", ink: Ink.Bold);

        _writer.ToString().Should().Be(written);
    }

    [Fact]
    public void What_outside_text_brings_along_is_taken_out()
    {
        new Page(_writer, 30, colours: true).Paragraph("a \u001b[2J\u202eb", ink: Ink.Faint);

        _writer.ToString().Should().Be("\u001b[2ma [2Jb\u001b[0m\n");
    }
}
