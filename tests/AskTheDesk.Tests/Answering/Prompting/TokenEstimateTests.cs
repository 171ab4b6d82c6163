using AskTheDesk.Answering.Prompting;

namespace AskTheDesk.Tests.Answering.Prompting;

public sealed class TokenEstimateTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("abcdef", 2)]
    [InlineData("你好吗", 3)]
    public void A_token_is_three_bytes(string text, int tokens)
    {
        TokenEstimate.Of(text).Should().Be(tokens);
    }
}
