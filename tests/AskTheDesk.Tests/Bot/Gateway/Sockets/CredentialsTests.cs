using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Gateway.Sockets;
using AskTheDesk.Bot.Port;

namespace AskTheDesk.Tests.Bot.Gateway.Sockets;

public sealed class CredentialsTests
{
    private static readonly Credentials Login = new(
        new Secret("tok-en"),
        Intents.Least | Intents.MessageContent
    );

    [Fact]
    public void Identifying_tells_token_intents_and_shard()
    {
        var frame = Login.Identify(new ShardId(2, 4));

        frame.Op.Should().Be(2);
        frame.Data.Token.Should().Be("tok-en");
        frame.Data.Intents.Should().Be(37377);
        frame.Data.Shard.Should().Equal(2, 4);
    }

    [Fact]
    public void Nothing_of_it_prints_the_token_or_the_session()
    {
        var session = new Session("sess-ion", new Uri("wss://gateway.test"));

        var printed = $"{Login} {Login.Identify(new ShardId(0, 1))} {Login.Resume(session, 5)}";

        printed.Should().NotContain("tok-en").And.NotContain("sess-ion");
    }
}
