using AskTheDesk.Evaluation.Measures;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class TokenOverlapTests
{
    [Theory]
    [InlineData("About 3,000 people", "3,000", 2 * 2 / 6.0)]
    [InlineData("the the the", "the cat", 2 * 1 / 5.0)]
    [InlineData("Squid Game", "“Squid Game”", 1)]
    [InlineData("", "anything", 0)]
    [InlineData("one", "two", 0)]
    public void F1_is_taken_over_words(string answer, string accepted, double f1)
    {
        TokenOverlap.F1(answer, accepted).Should().BeApproximately(f1, 1e-12);
    }

    [Theory]
    [InlineData("Squid Game.", "“squid game”", 1)]
    [InlineData("It is Squid Game.", "Squid Game", 0)]
    public void Exact_is_all_or_nothing(string answer, string accepted, double exact)
    {
        TokenOverlap.Exact(answer, accepted).Should().Be(exact);
    }
}
