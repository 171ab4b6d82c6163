using AskTheDesk.Bot.Gateway.Sockets;

namespace AskTheDesk.Tests.Bot.Gateway.Sockets;

public sealed class ConnectorTests
{
    [Theory]
    [InlineData("wss://gateway.test", "wss://gateway.test/?v=10&encoding=json&compress=zlib-stream")]
    [InlineData("wss://gateway.test/?old=1", "wss://gateway.test/?v=10&encoding=json&compress=zlib-stream")]
    public void The_address_tells_version_and_packing(string gateway, string address)
    {
        Connector.Address(new Uri(gateway)).AbsoluteUri.Should().Be(address);
    }

    [Theory]
    [InlineData("wss://gateway.test", "https://discord.test", true)]
    [InlineData("ws://127.0.0.1:5000", "http://127.0.0.1:5000", true)]
    [InlineData("ws://gateway.test", "https://discord.test", false)]
    [InlineData("ws://127.0.0.1:5000", "https://discord.test", false)]
    [InlineData("https://gateway.test", "https://discord.test", false)]
    public void A_token_goes_to_a_gateway_only_encrypted_or_on_this_machine(
        string gateway,
        string api,
        bool safe
    )
    {
        Connector.IsSafe(new Uri(gateway), new Uri(api)).Should().Be(safe);
    }

    [Theory]
    [InlineData("https://discord.com/api/v10", true)]
    [InlineData("http://localhost:80/api/v10", true)]
    [InlineData("http://discord.com/api/v10", false)]
    [InlineData("ftp://localhost/api", false)]
    public void A_token_goes_to_an_API_only_encrypted_or_on_this_machine(string api, bool safe)
    {
        Connector.IsSafe(new Uri(api)).Should().Be(safe);
    }

    [Fact]
    public async Task Where_nobody_listens_there_is_no_connection()
    {
        var none = await Connector.TryConnectAsync(
            new Uri("ws://127.0.0.1:1"),
            TestContext.Current.CancellationToken
        );

        none.Should().BeNull();
    }
}
