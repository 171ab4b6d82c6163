using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli;

public sealed class DeskCommandTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("ask")]
    [InlineData("ask --nonsense x")]
    [InlineData("index --dry-rum")]
    [InlineData("ask x --from yesterday")]
    [InlineData("ask x --as-of 2021-13-01")]
    [InlineData("search x --top 0")]
    [InlineData("search x --top 51")]
    [InlineData("search x --top many")]
    [InlineData("remove")]
    [InlineData("status more")]
    public async Task Used_wrongly_it_says_so_and_ends_with_2(string arguments)
    {
        var code = await _run.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        code.Should().Be(2);
        _run.Output.Should().BeEmpty();
        _run.Error.Should().MatchRegex("(?s).+\nSee .*--help");
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_and_ends_with_1()
    {
        var code = await _run.RunAsync("status");

        code.Should().Be(1);
        _run.Output.Should().BeEmpty();
        _run.Error.Should().Contain("There is no index in").And.Contain("run 'index'");
    }

    [Theory]
    [InlineData("""{"Retrieval": {"PassageLimit": 0}}""", "Retrieval:PassageLimit must be between 1 and 50.")]
    [InlineData("""{"Retrieval": {"PassageLimit": "many"}}""", "Retrieval:PassageLimit")]
    [InlineData("""{"Discord": {"Token": "abc"}}""", "Discord:Token is a secret")]
    [InlineData("""{"Retrieval": """, "appsettings.json")]
    public async Task Settings_that_cannot_be_used_are_named_and_end_with_2(string settings, string message)
    {
        _run.Folder.Write("appsettings.json", settings);

        var code = await _run.RunAsync("ask", "Who?");

        code.Should().Be(2);
        _run.Error.Should().Contain(message).And.MatchRegex("^[^\n]+\n$");
    }

    [Fact]
    public async Task Stopped_it_ends_with_1()
    {
        _run.With("a.txt", "A headline\n\nRates rose.");

        var code = await AskTheDesk.Cli.DeskCommand.RunAsync(
            ["index"],
            _run.Context,
            new CancellationToken(canceled: true)
        );

        code.Should().Be(1);
        (await _run.RunAsync("status")).Should().Be(1);
    }

    [Theory]
    [InlineData("--help", "How many migrants")]
    [InlineData("ask --help", "--as-of")]
    [InlineData("search --help", "--explain")]
    [InlineData("chat --help", "chat < questions.txt")]
    [InlineData("index --help", "--rebuild")]
    [InlineData("remove --help", "--why")]
    [InlineData("retract --help", "--why")]
    [InlineData("restore --help", "restore 2021")]
    [InlineData("status --help", "--json")]
    [InlineData("doctor --help", "desk doctor")]
    [InlineData("eval --help", "--min")]
    public async Task Help_explains_and_gives_examples(string arguments, string taught)
    {
        var code = await _run.RunAsync(arguments.Split(' '));

        code.Should().Be(0);
        _run.Output.Should().Contain(taught).And.Contain("Examples:\n  desk ");
    }
}
