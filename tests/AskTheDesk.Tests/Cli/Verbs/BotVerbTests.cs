using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class BotVerbTests : IDisposable
{
    private readonly CliRun _run = new CliRun().With("a.txt", "Rates rise\n\nRates rose.");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_bot_without_a_token_is_told_where_to_put_one()
    {
        var code = await _run.RunAsync("bot");

        code.Should().Be(2);
        _run.Error.Should().Contain("Discord:Token");
    }
}
