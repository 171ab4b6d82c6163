using AskTheDesk.Citations.Facts;
using AskTheDesk.Language;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class CalendarWordsTests
{
    [Theory]
    [InlineData("on Saturday", "Sat", true)]
    [InlineData("in Sept. they left", "September", true)]
    [InlineData("on 2020-01-17", "January", true)]
    [InlineData("they may leave", "May", false)]
    [InlineData("on Saturday", "Sunday", false)]
    public void A_day_is_named(string text, string day, bool named)
    {
        Read(text).Names(day).Should().Be(named);
    }

    [Theory]
    [InlineData("on April 9 in Albuquerque", true)]
    [InlineData("on 9 April", true)]
    [InlineData("on April 9th", true)]
    [InlineData("in April", false)]
    [InlineData("on April 19", false)]
    public void A_date_is_held_apart_from_its_year(string text, bool held)
    {
        var date = DateFinder.Find("April 9, 2011").Single();

        Read(text).Holds(date).Should().Be(held);
    }

    [Fact]
    public void Another_weekday_stands_for_a_weekday_and_another_month_for_a_month()
    {
        var words = Read("on Saturday in July");

        words.Other("Sunday").Should().Be("Sat");
        words.Other("June").Should().Be("Jul");
        Read("in July").Other("Sunday").Should().BeNull();
    }

    private static CalendarWords Read(string text) => new(text, DateFinder.Find(text));
}
