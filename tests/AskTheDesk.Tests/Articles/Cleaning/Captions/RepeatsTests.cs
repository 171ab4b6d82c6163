using AskTheDesk.Articles;
using AskTheDesk.Articles.Cleaning;
using AskTheDesk.Articles.Cleaning.Captions;

namespace AskTheDesk.Tests.Articles.Cleaning.Captions;

public sealed class RepeatsTests
{
    private const string Line = "A crowd of people walks along the road in the far south of the country";
    private const string Sentence =
        "Nine hundred people walked along the road on Monday, two officers said there.";

    [Fact]
    public void A_line_said_twice_in_a_row_is_a_caption_kept_once()
    {
        Collapse("It rained.", Line, Line, "It snowed.")
            .Should()
            .Equal("It rained.", "C " + Line, "It snowed.");
    }

    [Fact]
    public void A_long_line_said_again_later_is_a_caption_kept_once()
    {
        Collapse(Line, "It rained.", Line + " ").Should().Equal("C " + Line, "It rained.");
    }

    [Fact]
    public void Lines_that_stand_in_a_row_when_others_are_gone_are_captions_too()
    {
        const string Short = "A man rests beside the road";

        Collapse(Short, Line, Line, Short, Line).Should().Equal(Short, "C " + Line, Short);
        Collapse(Line, Short, Line, Short).Should().Equal("C " + Line, "C " + Short);
    }

    [Fact]
    public void A_sentence_said_twice_in_a_row_is_a_caption_too()
    {
        Collapse(Sentence, Sentence, "It rained.").Should().Equal("C " + Sentence, "It rained.");
    }

    [Fact]
    public void A_sentence_said_again_in_its_turn_stays_a_paragraph()
    {
        Collapse(Sentence, "It rained.", Sentence).Should().Equal(Sentence, "It rained.");
    }

    [Fact]
    public void A_caption_and_the_paragraph_that_says_the_same_both_stay()
    {
        var caption = Sentence.TrimEnd('.');

        Collapse(caption, caption, "It rained.", Sentence)
            .Should()
            .Equal("C " + caption, "It rained.", Sentence);
    }

    [Fact]
    public void A_figure_that_differs_by_a_point_is_no_repeat()
    {
        var other = Line.Replace("A crowd", "1.5", StringComparison.Ordinal);
        var another = Line.Replace("A crowd", "15", StringComparison.Ordinal);

        Collapse(other, another).Should().Equal(other, another);
    }

    [Theory]
    [InlineData("Location: New York")]
    [InlineData("MODERATOR:")]
    [InlineData("Thank you, Mr. President.")]
    [InlineData(
        "Hours: Monday through Thursday, 11 a.m. to 10 p.m., and Friday through Sunday, noon to 9 p.m."
    )]
    [InlineData("Rates rise again for the third time")]
    public void What_recurs_in_tables_transcripts_and_lists_of_links_counts_each_time(string text)
    {
        Collapse(text, "It rained.", text).Should().Equal(text, "It rained.", text);
    }

    [Fact]
    public void Where_captions_are_repeated_as_a_habit_shorter_ones_count()
    {
        string[] captions =
        [
            "A crowd walks north along it",
            "A man rests beside the road",
            "A woman holds up her child",
        ];
        var page = captions.SelectMany(caption => new[] { caption, caption, "It rained." });

        var collapsed = Repeats.Collapse(
            Entries([.. page, "He guesses he should go there.", "No.", "He guesses he should go there."]),
            out var isHabit
        );

        isHabit.Should().BeTrue();
        collapsed.Count(entry => entry.Kind == BlockKind.Caption).Should().Be(3);
        collapsed
            .Count(entry => entry.Text.StartsWith("He guesses", StringComparison.Ordinal))
            .Should()
            .Be(1);
    }

    private static IEnumerable<string> Collapse(params IEnumerable<string> texts) =>
        Repeats
            .Collapse(Entries(texts), out _)
            .Select(entry => entry.Kind == BlockKind.Caption ? "C " + entry.Text : entry.Text);

    private static List<Entry> Entries(IEnumerable<string> texts) =>
        [.. texts.Select((text, i) => new Entry(new Draft(text), i))];
}
