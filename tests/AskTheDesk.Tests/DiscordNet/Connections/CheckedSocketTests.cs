using AskTheDesk.DiscordNet.Connections;
using Discord.Net.WebSockets;
using NSubstitute;

namespace AskTheDesk.Tests.DiscordNet.Connections;

public sealed class CheckedSocketTests
{
    [Theory]
    [InlineData("wss://gateway.discord.gg", "https://discord.com/api/v10", true)]
    [InlineData("ws://gateway.discord.gg", "https://discord.com/api/v10", false)]
    [InlineData("ws://127.0.0.1:8080", "http://127.0.0.1:8080/api/v10", true)]
    [InlineData("gateway", "https://discord.com/api/v10", false)]
    public async Task The_token_is_taken_nowhere_unencrypted(string host, string api, bool connects)
    {
        var inner = Substitute.For<IWebSocketClient>();
        using var socket = new CheckedSocket(inner, new Uri(api));

        var failure = await Record.ExceptionAsync(() => socket.ConnectAsync(host));

        (failure is null).Should().Be(connects);
        await inner.Received(connects ? 1 : 0).ConnectAsync(host);
    }
}
