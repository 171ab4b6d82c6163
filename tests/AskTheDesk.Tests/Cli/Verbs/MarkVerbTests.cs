using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class MarkVerbTests : IDisposable
{
    private readonly CliRun _run = new CliRun()
        .With("a.txt", "March in Lima\n\nAbout 4,200 people marched in Lima.")
        .With("b.txt", "March in Quito\n\nAbout 900 people marched in Quito.");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("retract")]
    [InlineData("remove")]
    public async Task What_is_marked_is_found_no_more_until_it_is_restored(string verb)
    {
        await _run.RunAsync("index");

        var code = await _run.RunAsync(verb, "a.txt", "--why", "a mistake");
        await _run.RunAsync("index");
        await _run.RunAsync("search", "marched in Lima", "--json");

        code.Should().Be(0);
        _run.Output.Should().Contain("a.txt is re").And.NotContain("\"article\": \"a.txt\"");

        await _run.RunAsync("restore", "a.txt");
        await _run.RunAsync("index");
        await _run.RunAsync("search", "marched in Lima", "--json");

        _run.Output.Should().Contain("\"article\": \"a.txt\"");
    }

    [Fact]
    public async Task An_unknown_id_changes_nothing_and_fails()
    {
        await _run.RunAsync("index");

        var code = await _run.RunAsync("remove", "a.txt", "c.txt");

        code.Should().Be(1);
        _run.Error.Should().Contain("There is no article c.txt");
        _run.Output.Should().NotContain("is removed");
    }

    [Fact]
    public async Task Without_an_index_there_is_nothing_to_mark()
    {
        var code = await _run.RunAsync("retract", "a.txt");

        code.Should().Be(1);
        _run.Error.Should().Contain("There is no index");
    }
}
