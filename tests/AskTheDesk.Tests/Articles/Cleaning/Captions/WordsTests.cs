using AskTheDesk.Articles.Cleaning.Captions;
using CsCheck;

namespace AskTheDesk.Tests.Articles.Cleaning.Captions;

public sealed class WordsTests
{
    [Theory]
    [InlineData("The  crowd walked.", "the crowd, walked", true)]
    [InlineData("192,000 people", "192,00 people", false)]
    [InlineData("1.5 percent", "15 percent", false)]
    [InlineData("1.5 percent", "1 5 percent", false)]
    [InlineData("ab c", "a bc", false)]
    [InlineData("", "…", true)]
    public void Texts_are_equal_by_their_words_and_figures(string left, string right, bool areEqual)
    {
        new Words(left).Equals(new Words(right)).Should().Be(areEqual);
    }

    [Fact]
    public void Words_are_counted_with_their_repeats()
    {
        new Words("a a b").ShareIn(new Words("a b c")).Should().BeApproximately(2.0 / 3, 1e-9);
        new Words("").ShareIn(new Words("a")).Should().Be(0);
    }

    [Theory]
    [InlineData("Ann met Bob", "bob and ann", true)]
    [InlineData("Ann met Bob in 2020", "Ann met Bob", false)]
    [InlineData("Ann met Bob", "She met Ann", false)]
    [InlineData("A man waits", "Two wait as a man waits", true)]
    [InlineData("LONDON — A man waits", "A man waits", false)]
    [InlineData("12 people wait", "15 people wait", false)]
    public void A_name_or_figure_that_the_other_lacks_tells_something(
        string text,
        string other,
        bool tellsNothing
    )
    {
        new Words(text).TellsNothingBeyond(new Words(other)).Should().Be(tellsNothing);
    }

    [Fact]
    public void Equal_words_have_equal_hashes()
    {
        Gen.String.Sample(text =>
            Assert.Equal(
                new Words(text).GetHashCode(),
                new Words(" " + text.ToUpperInvariant().ToLowerInvariant()).GetHashCode()
            )
        );
    }
}
