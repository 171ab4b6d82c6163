using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class StatusVerbTests : IDisposable
{
    private readonly CliRun _run = new CliRun().With(
        "a.txt",
        "---\npublished: 2022-02-03\n---\nRates rise\n\nRates rose."
    );

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task People_get_a_line_for_each_fact()
    {
        await _run.RunAsync("index", "--json");

        var code = await _run.RunAsync("status");

        code.Should().Be(0);
        _run.Output.Should()
            .MatchRegex("articles +1\npassages +1\nnewest +2022-02-03\nlast run +2022-03-01 00:00:00Z\n");
    }

    [Fact]
    public async Task Json_has_them_all()
    {
        await _run.RunAsync("ask", "Rates?", "--index", "index");
        using var again = new CliRun();

        await again.RunAsync("status", "--index", Path.Combine(_run.Folder.Path, "index"), "--json");

        again.Json.GetProperty("articles").GetInt32().Should().Be(1);
        again.Json.GetProperty("newest").GetString().Should().Be("2022-02-03");
        again.Json.GetProperty("format").GetInt32().Should().BePositive();
        again.Json.GetProperty("size").GetInt64().Should().BePositive();
    }
}
