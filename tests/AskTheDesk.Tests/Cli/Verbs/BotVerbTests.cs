using AskTheDesk.Cli.Verbs.Parts;
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

    [Fact]
    public async Task A_link_that_this_build_lacks_is_used_wrongly_and_says_how_to_build_it()
    {
        Assert.SkipWhen(DiscordNetBuild.IsIncluded, "This build includes Discord.Net.");
        _run.Context = _run.Context with
        {
            Variables = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Discord__Token"] = "abc",
                ["Discord__Link"] = "DiscordNet",
            },
        };

        var code = await _run.RunAsync("bot");

        code.Should().Be(2);
        _run.Error.Should().Contain("Discord:Link").And.Contain("-p:DiscordNet=true");
    }
}
