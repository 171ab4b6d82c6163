using AskTheDesk.Articles;
using AskTheDesk.Articles.Cleaning;

namespace AskTheDesk.Tests.Articles.Cleaning;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Rates rise again as banks 'hold their breath'")]
    [InlineData("Will rates rise again?")]
    [InlineData("Stop the rates!")]
    [InlineData("Thousands Of Migrants Head For The U.S.")]
    [InlineData("By land and sea, migrants push north")]
    [InlineData("What 2021 brought")]
    public void A_first_line_that_is_no_sentence_is_a_headline(string line)
    {
        IsHeadline(line).Should().BeTrue();
    }

    [Theory]
    [InlineData("Thousands more people are on their way to the north.")]
    [InlineData("Who are they? Where do they come from?")]
    [InlineData("Here is what we know:")]
    [InlineData("By Ann Author, The Desk")]
    [InlineData("October 23, 2021")]
    [InlineData("A man waits for a train. ANN AUTHOR/Reuters")]
    [InlineData("— Ann Author")]
    public void A_sentence_a_byline_a_date_or_a_caption_is_none(string line)
    {
        IsHeadline(line).Should().BeFalse();
    }

    [Fact]
    public void A_list_item_or_a_line_with_nothing_below_is_none()
    {
        Headline
            .Is([new Draft("Rates rise", BlockKind.ListItem), new Draft("They rose.")])
            .Should()
            .BeFalse();
        Headline.Is([new Draft("Rates rise")]).Should().BeFalse();
        IsHeadline(new string('a', 300)).Should().BeFalse();
    }

    [Theory]
    [InlineData("Rates rose. They fell.", "Rates rose")]
    [InlineData("Rates rose in the U.S. They fell.", "Rates rose in the U.S.")]
    [InlineData("Dr. A. B. Smith met 3.5 million in the U.S.", "Dr. A. B. Smith met 3.5 million in the U.S.")]
    [InlineData("“Rates rose,” he said. They fell.", "“Rates rose,” he said")]
    [InlineData("Will they rise? They fell.", "Will they rise?")]
    [InlineData("", "")]
    public void A_made_title_is_the_first_sentence(string text, string title)
    {
        Headline.FromFirstSentence(text).Should().Be(title);
    }

    [Fact]
    public void A_long_sentence_is_shortened_at_a_word()
    {
        var title = Headline.FromFirstSentence(string.Concat(Enumerable.Repeat("letters, ", 30)) + "end.");

        title.Should().EndWith("letters…").And.Subject!.Length.Should().BeInRange(85, 100);
    }

    [Fact]
    public void A_word_without_end_is_cut_between_characters()
    {
        var title = Headline.FromFirstSentence("a" + string.Concat(Enumerable.Repeat("🌍", 80)));

        title.Should().EndWith("🌍…");
    }

    private static bool IsHeadline(string line) =>
        Headline.Is([new Draft(line), new Draft("They rose on Monday.")]);
}
