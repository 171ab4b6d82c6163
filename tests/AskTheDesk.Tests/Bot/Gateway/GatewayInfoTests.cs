using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Gateway.Sessions;

namespace AskTheDesk.Tests.Bot.Gateway;

public sealed class GatewayInfoTests
{
    [Fact]
    public void What_Discord_recommends_is_read()
    {
        var info = GatewayInfo.Read(new("wss://gateway.test", 3, new(1000, 7, 3_600_000, 16)));

        info?.Shards.Should().Be(3);
        info?.Starts.Should().Be(new SessionStarts(1000, 7, TimeSpan.FromHours(1), 16));
    }

    [Fact]
    public void What_is_missing_or_absurd_is_taken_to_be_as_for_a_small_bot()
    {
        var info = GatewayInfo.Read(new("wss://gateway.test", -3, new(null, null, 1e300, 0)));

        info?.Shards.Should().Be(1);
        info?.Starts.Should().Be(new SessionStarts(1000, 1000, TimeSpan.FromDays(1), 1));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gateway")]
    public void Without_an_address_there_is_no_gateway(string? url)
    {
        GatewayInfo.Read(new(url, 1, null)).Should().BeNull();
    }
}
