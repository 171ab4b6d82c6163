using AskTheDesk.Bot.Rest.Limits;

namespace AskTheDesk.Tests.Bot.Rest.Limits;

public sealed class RateHeadersTests
{
    [Fact]
    public void Headers_are_read()
    {
        using var response = new HttpResponseMessage();
        response.Headers.Add("X-RateLimit-Bucket", "abcd");
        response.Headers.Add("X-RateLimit-Remaining", "0");
        response.Headers.Add("X-RateLimit-Reset-After", "1.25");

        var headers = RateHeaders.Read(response.Headers);

        headers.Should().Be(new RateHeaders("abcd", 0, TimeSpan.FromSeconds(1.25)));
    }

    [Theory]
    [InlineData("many", "soon")]
    [InlineData("99999999999", "-1")]
    [InlineData("", "NaN")]
    [InlineData("1.5", "∞")]
    public void Malformed_ones_count_as_missing(string remaining, string after)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("X-RateLimit-Remaining", remaining);
        response.Headers.TryAddWithoutValidation("X-RateLimit-Reset-After", after);

        RateHeaders.Read(response.Headers).Should().Be(RateHeaders.None);
    }

    [Fact]
    public void A_wait_is_a_day_at_most()
    {
        RateHeaders.Seconds("1e300").Should().Be(TimeSpan.FromDays(1));
    }
}
