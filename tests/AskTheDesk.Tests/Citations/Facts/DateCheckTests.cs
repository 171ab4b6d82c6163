using AskTheDesk.Citations.Facts;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class DateCheckTests
{
    [Theory]
    [InlineData("It closed on July 9, 2019.", "It closed on 9 July 2019.")]
    [InlineData("It closed in July 2019.", "It closed on July 9, 2019.")]
    [InlineData("It closed in 2019.", "It closed in July 2019.")]
    [InlineData("It closed on July 9, 2019.", "It closed on July 9.|That was in 2019.")]
    [InlineData("It closed in Sept.", "It closed in September.")]
    [InlineData("It closed on Saturday.", "On Saturday it closed.")]
    public void A_date_that_the_text_gives_as_closely_is_not_missing(string claim, string text)
    {
        Missing(claim, text).Should().BeEmpty();
    }

    [Theory]
    [InlineData("It closed on July 9, 2019.", "It closed in July 2019.", "July 9, 2019")]
    [InlineData("It closed on July 9, 2019.", "It closed on July 9.", "July 9, 2019")]
    [InlineData("It closed in 2019.", "It closed in 2018.", "2019")]
    [InlineData("It closed on Sunday.", "It closed.", "Sunday")]
    public void A_date_that_the_text_does_not_give_is_missing(string claim, string text, string missing)
    {
        Missing(claim, text).Should().ContainSingle().Which.Text.Should().Be(missing);
    }

    [Theory]
    [InlineData("It closed on Sunday.", "It closed on Saturday.", "Sat")]
    [InlineData("It closed in May.", "It closed on Sunday in June.", "Jun")]
    [InlineData("It closed in 2019.", "It closed in 2018.", "2018")]
    public void What_the_text_has_in_its_place_is_told(string claim, string text, string instead)
    {
        Missing(claim, text).Should().ContainSingle().Which.Instead.Should().Be(instead);
    }

    [Theory]
    [InlineData("It closed in 2019.", true)]
    [InlineData("It closed in July 2019.", true)]
    [InlineData("It closed in August 2019.", false)]
    [InlineData("It closed on July 9, 2019.", false)]
    public void The_day_of_publication_lends_its_month_and_year_but_not_itself(string claim, bool held)
    {
        Missing(claim, "It closed.", new DateOnly(2019, 7, 9)).Any().Should().Be(!held);
    }

    private static IEnumerable<MissingFact> Missing(string claim, string text, DateOnly? published = null)
    {
        var framed = Framed.Of(claim, text, published);
        return DateCheck.Missing(framed.Claim, framed.Frame);
    }
}
