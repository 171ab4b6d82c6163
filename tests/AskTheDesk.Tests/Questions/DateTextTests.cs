using System.Globalization;
using AskTheDesk.Questions;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Questions;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2021-10-24", "2021-10-24")]
    [InlineData("2021-02-30", null)]
    [InlineData("24.10.2021", null)]
    [InlineData("2021-10-24 ", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void A_day_is_read_as_the_hint_says(string text, string? day)
    {
        DateText
            .ReadDay(text)
            .Should()
            .Be(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2021-10-24T18:00:00Z", "2021-10-24T18:00:00Z")]
    [InlineData("2021-10-24T18:00:00+02:00", "2021-10-24T16:00:00Z")]
    [InlineData("2021-10-24T18:00:00", "2021-10-24T18:00:00Z")]
    [InlineData("2021-10-24", null)]
    [InlineData("2021-10-24T25:00:00Z", null)]
    public void An_instant_is_read_with_its_offset_or_as_UTC(string text, string? instant)
    {
        DateText.ReadInstant(text).Should().Be(instant is null ? null : Some.Instant(instant));
    }
}
