using AskTheDesk.Citations.Facts;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Language;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class NumberMatchTests
{
    [Theory]
    [InlineData("3,000", "3,000")]
    [InlineData("1.7 million", "1,700,000")]
    [InlineData("1.7 million", "1,734,686")]
    [InlineData("two", "2")]
    [InlineData("a dozen", "12")]
    [InlineData("1,100", "nearly 1,100")]
    [InlineData("4.5%", "4.47 per cent")]
    [InlineData("about 3,000", "2,950")]
    [InlineData("about 3,000", "around 3,000")]
    [InlineData("about 3,000", "3,000")]
    [InlineData("about 1,000", "more than 1,000")]
    [InlineData("nearly 1,100", "1,090")]
    [InlineData("almost 1,100", "nearly 1,100")]
    [InlineData("more than 1,000", "1,100")]
    [InlineData("more than 1,000", "nearly 1,100")]
    [InlineData("more than 1,000", "over 1,000")]
    [InlineData("at least 4,000", "4,000")]
    [InlineData("at least 4,000", "more than 4,000")]
    [InlineData("fewer than 1,100", "nearly 1,100")]
    [InlineData("up to 500", "as many as 500")]
    [InlineData("between 3 and 5", "3 to 5")]
    [InlineData("2020-21", "2020-2021")]
    [InlineData("thousands", "3,000")]
    [InlineData("hundreds", "hundreds")]
    [InlineData("192,00", "192,00")]
    [InlineData("$900 billion", "900 billion dollars")]
    [InlineData("half of", "50%")]
    [InlineData("third", "3rd")]
    [InlineData("aged 24", "24 years old")]
    [InlineData("a 24-year-old", "Holm, 24, left")]
    [InlineData("in 2020", "the 2020-21 season")]
    public void A_number_is_carried_by(string claim, string text)
    {
        NumberMatch.Carries(Read(claim), Read(text)).Should().BeTrue();
    }

    [Theory]
    [InlineData("3,000", "4,000")]
    [InlineData("3,000", "3,001")]
    [InlineData("1,000", "more than 1,000")]
    [InlineData("1,000", "up to 1,000")]
    [InlineData("1,050", "more than 1,000")]
    [InlineData("1.7 million", "1.8 million")]
    [InlineData("2 million", "1.7 million")]
    [InlineData("about 3,000", "2,500")]
    [InlineData("nearly 1,100", "1,150")]
    [InlineData("nearly 1,100", "more than 1,100")]
    [InlineData("more than 1,100", "nearly 1,100")]
    [InlineData("more than 1,000", "5,000")]
    [InlineData("more than 1,000", "about 1,000")]
    [InlineData("more than 4,000", "4,000")]
    [InlineData("fewer than 1,000", "more than 1,000")]
    [InlineData("4", "3 to 5")]
    [InlineData("3-5", "3")]
    [InlineData("300", "hundreds")]
    [InlineData("thousands", "hundreds")]
    [InlineData("192,000", "192,00")]
    [InlineData("19,200", "192,00")]
    [InlineData("192,00", "192,000")]
    [InlineData("5%", "5")]
    [InlineData("$20", "20 migrants")]
    [InlineData("20 miles", "20 days")]
    [InlineData("20 people", "20 miles")]
    [InlineData("3", "third")]
    [InlineData("Thousands of migrants", "in June 2019")]
    [InlineData("about 2,000 migrants", "in June 2019")]
    public void A_number_is_not_carried_by(string claim, string text)
    {
        NumberMatch.Carries(Read(claim), Read(text)).Should().BeFalse();
    }

    private static Figure Read(string text) =>
        Figure.Read(text, TermReader.Read(text), DateFinder.Find(text)).Should().ContainSingle().Subject;
}
