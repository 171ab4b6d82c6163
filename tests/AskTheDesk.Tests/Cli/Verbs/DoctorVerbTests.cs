using System.Net;
using AskTheDesk.Cli.Verbs.Parts;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class DoctorVerbTests : IDisposable
{
    private readonly CliRun _run = new CliRun().With("a.txt", "Rates rise\n\nRates rose.");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_desk_without_model_and_bot_is_well()
    {
        await _run.RunAsync("index", "--json");

        var code = await _run.RunAsync("doctor");

        code.Should().Be(0);
        _run.Output.Should().Contain("ok   source: ").And.Contain("ok   index: 1 articles");
        _run.Output.Should().Contain("off  model: ").And.Contain("off  Discord: ").And.NotContain("FIX");
    }

    [Fact]
    public async Task What_must_be_done_is_said_line_by_line()
    {
        _run.Folder.Write(
            "appsettings.json",
            """{"Archive": {"Sources": ["gone"]}, "Retrieval": {"PasageLimit": 3}}"""
        );

        var code = await _run.RunAsync("doctor");

        code.Should().Be(1);
        _run.Output.Should().Contain("FIX  settings: Retrieval:PasageLimit: nothing reads that");
        _run.Output.Should().MatchRegex("FIX  source: .*gone is not there");
        _run.Output.Should().MatchRegex("FIX  index: .*run 'index'");
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_are_all_there_is_to_say()
    {
        _run.Folder.Write("appsettings.json", """{"Model": {"Key": "abc"}}""");

        var code = await _run.RunAsync("doctor");

        code.Should().Be(1);
        _run.Output.Should().StartWith("FIX  settings: Model:Key is a secret").And.NotContain("abc");
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "ok   model: ")]
    [InlineData(HttpStatusCode.Unauthorized, "FIX  model: the endpoint refuses Model:Key")]
    [InlineData(HttpStatusCode.BadGateway, "FIX  model: Model:Endpoint answers with status 502")]
    public async Task A_model_s_endpoint_is_asked_with_the_key(HttpStatusCode status, string line)
    {
        var http = new FakeHttp(status);
        _run.Context = _run.Context with { Http = () => http, Variables = Model };

        await _run.RunAsync("doctor");

        _run.Output.Should().Contain(line).And.NotContain("s3cret");
        http.Requests.Should()
            .ContainSingle()
            .Which.Should()
            .Be("GET http://127.0.0.1:9/v1/models Bearer s3cret");
    }

    [Fact]
    public async Task Without_a_model_nothing_is_contacted()
    {
        var http = new FakeHttp(HttpStatusCode.OK);
        _run.Context = _run.Context with { Http = () => http };

        await _run.RunAsync("doctor");

        http.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_link_that_this_build_lacks_is_to_be_put_right_before_Discord_is_asked()
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

        var code = await _run.RunAsync("doctor");

        code.Should().Be(1);
        _run.Output.Should().Contain("FIX  Discord: Discord:Link is DiscordNet");
    }

    private static Dictionary<string, string?> Model =>
        new(StringComparer.Ordinal)
        {
            ["Model__Endpoint"] = "http://127.0.0.1:9/v1",
            ["Model__Id"] = "small",
            ["Model__Key"] = "s3cret",
        };
}
