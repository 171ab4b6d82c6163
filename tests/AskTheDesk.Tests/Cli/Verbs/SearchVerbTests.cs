using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class SearchVerbTests : IDisposable
{
    private readonly CliRun _run = new CliRun()
        .With("lima.txt", "March in Lima\n\nAbout 4,200 people marched in Lima on Thursday.")
        .With("quito.txt", "March in Quito\n\nAbout 900 people marched in Quito on Friday.");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Json_has_the_contract_s_fields()
    {
        await _run.RunAsync("search", "people marched in Lima", "--json");

        var hit = _run.Json.GetProperty("hits")[0];
        hit.EnumerateObject()
            .Select(field => field.Name)
            .Should()
            .Contain("rank score passage article title source url published kind text".Split(' '));
        hit.GetProperty("article").GetString().Should().Be("lima.txt");
        hit.GetProperty("kind").GetString().Should().Be("paragraph");
        _run.Json.GetProperty("question").GetString().Should().Be("people marched in Lima");
        _run.Json.GetProperty("ms").GetDouble().Should().BeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public async Task Top_limits_the_hits()
    {
        await _run.RunAsync("search", "people marched", "--top", "1", "--json");

        _run.Json.GetProperty("hits").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Explain_shows_the_parts_that_make_the_score()
    {
        await _run.RunAsync("search", "people marched in Lima", "--explain", "--json");

        var hit = _run.Json.GetProperty("hits")[0];
        var parts = hit.GetProperty("parts")
            .EnumerateArray()
            .Select(part => part.GetProperty("value").GetDouble());
        parts.Sum().Should().BeApproximately(hit.GetProperty("score").GetDouble(), 1e-6);
    }

    [Fact]
    public async Task People_get_title_score_and_text()
    {
        await _run.RunAsync("search", "people marched in Lima");

        _run.Output.Should().StartWith(" 1. March in Lima — ");
        _run.Output.Should().Contain("About 4,200 people marched in Lima on Thursday.");
    }
}
