using System.Net;
using System.Net.WebSockets;
using AskTheDesk.Bot.Port;
using AskTheDesk.DiscordNet.Connections;
using Discord.Net;

namespace AskTheDesk.Tests.DiscordNet.Connections;

public sealed class EndingsTests
{
    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:Shards")]
    [InlineData(4014, "Discord:MessageContent")]
    public void A_close_for_good_says_what_to_change(int code, string what)
    {
        var final = Endings.Read(Closed(code));

        final?.Failure.Should().Be(DiscordFailure.LoginRefused);
        final?.Message.Should().Contain(what);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(4000)]
    [InlineData(4009)]
    public void Another_close_is_not_for_good(int code)
    {
        Endings.Read(Closed(code)).Should().BeNull();
    }

    [Fact]
    public void A_session_after_which_the_library_stops_by_itself_ends_the_link()
    {
        Endings.Read(Closed(4006))?.Failure.Should().Be(DiscordFailure.Unavailable);
        Endings
            .Read(new IOException("Processing READY failed", new InvalidOperationException("odd")))
            ?.Failure.Should()
            .Be(DiscordFailure.Unavailable);
    }

    [Fact]
    public void A_refused_token_is_told_whether_the_gateway_or_the_API_refuses_it()
    {
        var final = Endings.Read(new HttpException(HttpStatusCode.Unauthorized, request: null));

        final?.Failure.Should().Be(DiscordFailure.LoginRefused);
        final?.Message.Should().Contain("Discord:Token");
    }

    [Fact]
    public void A_gateway_in_the_clear_ends_the_link()
    {
        Endings.Read(new UnsafeGatewayException())?.Message.Should().Contain("Discord:ApiUrl");
    }

    [Fact]
    public void A_lost_connection_is_not_for_good()
    {
        Endings.Read(new WebSocketException("lost")).Should().BeNull();
        Endings.Read(null).Should().BeNull();
    }

    private static WebSocketException Closed(int code) =>
        new(
            WebSocketError.ConnectionClosedPrematurely,
            "WebSocket connection was closed",
            new WebSocketClosedException(code)
        );
}
