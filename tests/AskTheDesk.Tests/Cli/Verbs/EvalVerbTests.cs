using System.Text.Json;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class EvalVerbTests : IDisposable
{
    private readonly CliRun _run = new CliRun().With(
        "lima.txt",
        "March in Lima\n\nAbout 4,200 people marched in Lima."
    );

    public EvalVerbTests() =>
        _run.Folder.Write(
            "suite.yaml",
            """
            name: small
            questions:
              - {id: q1, question: "How many people marched in Lima?", answers: ["4,200"], source: [lima.txt]}
              - {id: q2, question: "How many people marched in Lima?", answers: ["9,000"]}
            """
        );

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_figures_are_shown_and_what_was_wrong()
    {
        var code = await _run.RunAsync("eval", "suite.yaml");

        code.Should().Be(0);
        _run.Output.Should().MatchRegex("accuracy +0.500").And.Contain("q2");
    }

    [Theory]
    [InlineData("accuracy=0.5", 0)]
    [InlineData("accuracy=0.6", 1)]
    [InlineData("accuracy=2", 2)]
    [InlineData("beauty=0.5", 2)]
    public async Task A_minimum_gates(string minimum, int code)
    {
        (await _run.RunAsync("eval", "suite.yaml", "--min", minimum)).Should().Be(code);
    }

    [Fact]
    public async Task The_record_is_written_as_json()
    {
        await _run.RunAsync("eval", "suite.yaml", "--json", "run.json", "--jobs", "1");

        var file = Path.Combine(_run.Folder.Path, "run.json");
        var json = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        JsonDocument.Parse(json).RootElement.GetProperty("questions").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task A_suite_that_cannot_be_read_fails_with_its_line()
    {
        _run.Folder.Write("bad.yaml", "questions:\n  - {id: q1, answers: [x]}\n");

        var code = await _run.RunAsync("eval", "bad.yaml");

        code.Should().Be(1);
        _run.Error.Should().MatchRegex("bad.yaml:2: ");
    }
}
