using AskTheDesk.Articles;
using AskTheDesk.Articles.Cleaning;
using AskTheDesk.Articles.Cleaning.Captions;

namespace AskTheDesk.Tests.Articles.Cleaning.Captions;

public sealed class NearCopiesTests
{
    private const string Paragraph =
        "A group of nine hundred people walked along the road to Oaxaca on Monday, two officers said. It rained.";

    private const string Line = "A group of nine hundred people walked along the road to Oaxaca on Monday";

    [Fact]
    public void A_line_that_repeats_part_of_a_paragraph_is_a_caption()
    {
        Kinds(false, Paragraph, Line).Should().Equal(null, BlockKind.Caption);
        Kinds(false, Line, Paragraph).Should().Equal(BlockKind.Caption, null);
    }

    [Fact]
    public void A_line_with_another_figure_or_name_is_not()
    {
        Kinds(false, Paragraph, Line.Replace("Oaxaca", "Puebla", StringComparison.Ordinal))
            .Should()
            .OnlyContain(kind => kind == null);
    }

    [Fact]
    public void A_sentence_that_repeats_an_earlier_one_is_a_caption_only_where_captions_are_repeated()
    {
        var copy = Paragraph.Replace("two officers", "officers", StringComparison.Ordinal);

        Kinds(false, Paragraph, copy).Should().OnlyContain(kind => kind == null);
        Kinds(true, Paragraph, copy).Should().Equal(null, BlockKind.Caption);
    }

    [Fact]
    public void Of_two_captions_that_differ_by_a_word_the_first_stays()
    {
        var entries = Entries(Line, Line.Replace("along", "up", StringComparison.Ordinal));
        entries.ForEach(entry => entry.Kind = BlockKind.Caption);

        NearCopies.Collapse(entries, false).Should().ContainSingle().Which.Text.Should().Be(Line);
    }

    [Fact]
    public void Two_captions_with_different_names_both_stay()
    {
        var entries = Entries(Line, Line.Replace("Oaxaca", "Puebla", StringComparison.Ordinal));
        entries.ForEach(entry => entry.Kind = BlockKind.Caption);

        NearCopies.Collapse(entries, false).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("nine hundred people walked along the road to Oaxaca")]
    [InlineData(
        "On Monday officers said that people of nine groups walked the road along Oaxaca, two hundred"
    )]
    public void A_few_words_or_the_words_in_another_order_are_no_copy(string line)
    {
        Kinds(false, Paragraph, line).Should().OnlyContain(kind => kind == null);
    }

    private static IEnumerable<BlockKind?> Kinds(bool isHabit, params IEnumerable<string> texts) =>
        NearCopies.Collapse(Entries(texts), isHabit).Select(entry => entry.Kind);

    private static List<Entry> Entries(params IEnumerable<string> texts) =>
        [.. texts.Select((text, i) => new Entry(new Draft(text), i))];
}
