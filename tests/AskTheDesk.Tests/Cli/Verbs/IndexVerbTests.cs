using System.Text.Json;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class IndexVerbTests : IDisposable
{
    private readonly CliRun _run = new CliRun()
        .With("a.txt", "Rates rise\n\nRates rose.")
        .With("b.txt", "Prices\n\nPrices fell.");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task What_changed_is_counted_and_named()
    {
        await _run.RunAsync("index");
        _run.With("a.txt", "Rates rise\n\nRates rose to 5 percent.").With("c.txt", "");

        var code = await _run.RunAsync("index");

        code.Should().Be(0);
        _run.Output.Should().Contain("2 added, 0 updated, 0 removed, 0 unchanged, 0 rejected.\n");
        _run.Output.Should().Contain("0 added, 1 updated, 0 removed, 1 unchanged, 1 rejected.\n");
        _run.Output.Should().Contain("Updated:\n- a.txt\n").And.MatchRegex("Rejected:\n- .*c.txt");
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        await _run.RunAsync("index", "--dry-run", "--json");

        _run.Json.GetProperty("dryRun").GetBoolean().Should().BeTrue();
        _run.Json.GetProperty("added").GetArrayLength().Should().Be(2);
        Directory.Exists(Path.Combine(_run.Folder.Path, "index", "lucene")).Should().BeFalse();
    }

    [Fact]
    public async Task A_report_holds_everything()
    {
        _run.With("c.txt", "");

        await _run.RunAsync("index", "--report", "report.json");

        var file = Path.Combine(_run.Folder.Path, "report.json");
        var report = JsonDocument
            .Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
            .RootElement;
        report
            .GetProperty("added")
            .EnumerateArray()
            .Select(id => id.GetString())
            .Should()
            .Equal("a.txt", "b.txt");
        report.GetProperty("rejected")[0].GetProperty("file").GetString().Should().Be("c.txt");
        report.GetProperty("rejected")[0].GetProperty("reason").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Paths_named_take_the_place_of_the_settings_sources()
    {
        var path = _run.Folder.Write("other/d.txt", "Wages\n\nWages stood still.");

        await _run.RunAsync("index", path, "--index", "other-index", "--json");

        _run.Json.GetProperty("added")[0].GetString().Should().Be("d.txt");
        Directory.Exists(Path.Combine(_run.Folder.Path, "other-index", "lucene")).Should().BeTrue();
    }

    [Fact]
    public async Task A_rebuild_takes_all_articles_in_again()
    {
        await _run.RunAsync("index");

        var code = await _run.RunAsync("index", "--rebuild");

        code.Should().Be(0);
        _run.Output.Should().EndWith("2 added, 0 updated, 0 removed, 0 unchanged, 0 rejected.\n");
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_a_failure_but_the_others_are_indexed()
    {
        var code = await _run.RunAsync("index", "seeds", "missing", "--json");

        code.Should().Be(1);
        _run.Json.GetProperty("added").GetArrayLength().Should().Be(2);
        _run.Json.GetProperty("rejected")[0].GetProperty("file").GetString().Should().BeEmpty();
    }

    [Fact]
    public async Task Long_lists_are_cut_for_people()
    {
        foreach (var i in Enumerable.Range(10, 25))
        {
            _run.With($"empty{i}.txt", "");
        }

        await _run.RunAsync("index");

        _run.Output.Should().Contain("25 rejected").And.Contain("- and 5 more: --report FILE lists all\n");
    }
}
