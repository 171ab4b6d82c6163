using System.ComponentModel.DataAnnotations;

namespace AskTheDesk.Tests;

public sealed class DeskOptionsTests
{
    [Theory]
    [InlineData("UTC", "2021-10-24T23:59:59Z")]
    [InlineData("America/New_York", "2021-10-25T03:59:59Z")]
    [InlineData("Asia/Tokyo", "2021-10-24T14:59:59Z")]
    public void A_day_ends_where_the_newsroom_is(string zone, string end)
    {
        new DeskOptions { TimeZone = zone }
            .EndOf(new DateOnly(2021, 10, 24))
            .Should()
            .Be(Support.Some.Instant(end));
    }

    [Fact]
    public void A_time_zone_that_no_one_knows_is_refused()
    {
        var options = new DeskOptions { TimeZone = "Mars/Olympus" };

        options
            .Validate(new ValidationContext(options))
            .Should()
            .ContainSingle()
            .Which.MemberNames.Should()
            .Equal(nameof(DeskOptions.TimeZone));
    }
}
