using AskTheDesk.Bot.Gateway.Sessions;

namespace AskTheDesk.Tests.Bot.Gateway.Sessions;

public sealed class CloseCodesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(1006)]
    [InlineData(1011)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4999)]
    public void A_session_outlives(int? code)
    {
        CloseCodes.Read(code).Should().BeOfType<CloseVerdict.Resume>();
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4007)]
    [InlineData(4008)]
    [InlineData(4009)]
    public void A_session_ends_with(int code)
    {
        CloseCodes.Read(code).Should().BeOfType<CloseVerdict.StartAnew>();
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:Shards")]
    [InlineData(4011, "Discord:Shards")]
    [InlineData(4012, "newer version")]
    [InlineData(4013, "newer version")]
    [InlineData(4014, "Message Content Intent")]
    public void A_fatal_code_says_what_to_change(int code, string change)
    {
        var stop = CloseCodes.Read(code).Should().BeOfType<CloseVerdict.Stop>().Subject;

        stop.Message.Should().Contain(change).And.Contain($"({code})");
    }

    [Fact]
    public void Our_own_code_for_going_on_does_not_end_the_session()
    {
        CloseCodes.Read(CloseCodes.KeepSession).Should().BeOfType<CloseVerdict.Resume>();
    }
}
