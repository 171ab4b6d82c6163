using AskTheDesk.Benchmarks.Bots;

namespace AskTheDesk.Tests.Benchmarks.Bots;

/// <summary>The fault run of the docs, made short.</summary>
public sealed class FaultsCommandTests
{
    [Fact]
    public async Task Every_question_that_reaches_a_socket_ends_once_and_none_stands_in_the_log()
    {
        var said = new StringWriter();

        var verdict = await FaultsCommand.RunAsync(
            ["--questions", "100", "--faults", "50", "--users", "30", "--seconds", "30"],
            said,
            TestContext.Current.CancellationToken
        );

        verdict.Should().Be(0, "{0}", said);
    }
}
