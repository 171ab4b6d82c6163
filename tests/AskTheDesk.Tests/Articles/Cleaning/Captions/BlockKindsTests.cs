using AskTheDesk.Articles;
using AskTheDesk.Articles.Cleaning;
using AskTheDesk.Articles.Cleaning.Captions;

namespace AskTheDesk.Tests.Articles.Cleaning.Captions;

public sealed class BlockKindsTests
{
    [Theory]
    [InlineData("What happens next")]
    [InlineData("What happens next?")]
    [InlineData("'A human hunt'")]
    [InlineData("1. Immigration")]
    public void A_short_line_above_a_paragraph_is_a_heading(string line)
    {
        Kinds(line, "It rained on Monday.").Should().Equal(BlockKind.Heading, BlockKind.Paragraph);
    }

    [Theory]
    [InlineData("Here is what we know:")]
    [InlineData("Population: 71,455")]
    [InlineData("– Ann Author")]
    [InlineData("and so on")]
    [InlineData("It rained.")]
    [InlineData("A line of so many words that nobody would set it in bold above the next paragraph of text")]
    public void Other_lines_above_a_paragraph_are_paragraphs(string line)
    {
        Kinds(line, "It rained on Monday.").Should().Equal(BlockKind.Paragraph, BlockKind.Paragraph);
    }

    [Fact]
    public void A_line_with_no_paragraph_below_it_heads_nothing()
    {
        Kinds("It rained on Monday.", "New York", "Ohio")
            .Should()
            .OnlyContain(kind => kind == BlockKind.Paragraph);
    }

    [Fact]
    public void Where_captions_are_many_an_open_line_as_long_as_a_sentence_is_one()
    {
        string[] captions =
        [
            "A crowd walks north along it",
            "A man rests beside the road",
            "A woman holds up her child",
        ];
        const string Single = "A boy looks back at the long road that they have come along";

        Kinds([.. captions.SelectMany(caption => new[] { caption, caption }), Single, "It rained."])
            .Should()
            .Equal(
                BlockKind.Caption,
                BlockKind.Caption,
                BlockKind.Caption,
                BlockKind.Caption,
                BlockKind.Paragraph
            );
        Kinds(Single, "It rained.").Should().Equal(BlockKind.Heading, BlockKind.Paragraph);
    }

    private static IEnumerable<BlockKind> Kinds(params IEnumerable<string> texts) =>
        BlockKinds.Of([.. texts.Select(text => new Draft(text))]).Select(block => block.Kind);
}
