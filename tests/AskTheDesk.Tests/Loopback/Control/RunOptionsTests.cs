using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;

namespace AskTheDesk.Tests.Loopback.Control;

public sealed class RunOptionsTests
{
    [Fact]
    public void Each_option_is_read()
    {
        var options = RunOptions.Read([
            "--port",
            "5000",
            "--seed",
            "2",
            "--limits",
            "none",
            "--privileged",
            "MessageContent,GuildMembers",
            "--shards",
            "3",
            "--heartbeat",
            "2",
            "--patience",
            "5",
            "--history",
            "10",
        ]);

        (options.Port, options.Seed, options.History, options.Gateway.Shards).Should().Be((5000, 2, 10, 3));
        options.Limits.Should().BeSameAs(RateLimits.None);
        options.Privileged.Should().Be(Intents.MessageContent | Intents.GuildMembers);
        options.Gateway.HeartbeatInterval.Should().Be(TimeSpan.FromSeconds(2));
        options.Patience.Should().Be(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("--port")]
    [InlineData("--port", "x")]
    [InlineData("--port", "-1")]
    [InlineData("--limits", "some")]
    [InlineData("--privileged", "Everything")]
    [InlineData("--colour", "red")]
    public void What_is_not_understood_is_named(params string[] args)
    {
        var read = () => RunOptions.Read(args);

        read.Should().Throw<FormatException>().WithMessage($"*{args[0]}*");
    }
}
