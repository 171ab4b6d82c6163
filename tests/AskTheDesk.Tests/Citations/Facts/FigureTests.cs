using AskTheDesk.Citations.Facts;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Language;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class FigureTests
{
    [Theory]
    [InlineData("400 law enforcement officers aimed", "law enforc offic")]
    [InlineData("about 800 - largely Cubans", "")]
    [InlineData("3,000 of them came", "")]
    [InlineData("hundreds of asylum seekers", "asylum seeker")]
    [InlineData("20 miles north", "")]
    [InlineData("192,000 said yes", "")]
    public void A_figure_counts(string text, string counted)
    {
        string.Join(' ', Read(text).Counted).Should().Be(counted);
    }

    [Theory]
    [InlineData("over 213,000", "more than 213,000")]
    [InlineData("at least three", "at least three")]
    [InlineData("3,000", "3,000")]
    public void A_figure_is_said_with_its_bound(string text, string said)
    {
        Read(text).ToString().Should().Be(said);
    }

    [Fact]
    public void A_figure_in_a_date_is_known_as_such()
    {
        const string Text = "On July 9, 2019 they were 30.";

        var figures = Figure.Read(Text, TermReader.Read(Text), DateFinder.Find(Text));

        figures.Select(figure => figure.IsDated).Should().Equal(true, true, false);
    }

    private static Figure Read(string text) =>
        Figure.Read(text, TermReader.Read(text), DateFinder.Find(text)).Should().ContainSingle().Subject;
}
