using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Running;

public sealed class RunJournalTests : IDisposable
{
    private static readonly Suite Some = new(
        "a",
        [
            new SuiteQuestion("1", "Who?") { Answers = ["3"] },
            new SuiteQuestion("2", "And then?") { FollowUpOf = "1" },
        ],
        [new SuiteClaim("3", "A", "It was 3.", [], Supported: true)],
        []
    );

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task A_stopped_run_goes_on_where_it_was()
    {
        var first = await RunAsync("run", new FakeDesk());
        var again = new FakeDesk();

        var second = await RunAsync("run", again);

        again.Asked.Should().BeEmpty();
        second.Should().BeEquivalentTo(first);
    }

    [Fact]
    public async Task A_cut_line_costs_one_question()
    {
        await RunAsync("run", new FakeDesk());
        var lines = await File.ReadAllLinesAsync(_file, TestContext.Current.CancellationToken);
        var cut = string.Join(
            '\n',
            lines.Where(line => !line.Contains("claim\":{", StringComparison.Ordinal))
        );
        await File.WriteAllTextAsync(_file, cut[..^20], TestContext.Current.CancellationToken);
        var again = new FakeDesk();

        await RunAsync("run", again);
        var third = new FakeDesk();
        await RunAsync("run", third);

        again.Asked.Should().ContainSingle().Which.Turns.Should().ContainSingle();
        third.Asked.Should().BeEmpty();
    }

    [Fact]
    public async Task Another_run_takes_nothing_from_it()
    {
        await RunAsync("run", new FakeDesk());
        var again = new FakeDesk();

        await RunAsync("other run", again);

        again.Asked.Should().HaveCount(2);
    }

    [Fact]
    public async Task What_is_not_a_journal_is_written_over()
    {
        await File.WriteAllTextAsync(_file, "Dear diary", TestContext.Current.CancellationToken);
        var desk = new FakeDesk();

        await RunAsync("run", desk);

        desk.Asked.Should().HaveCount(2);
    }

    [Fact]
    public void A_finished_run_leaves_nothing_behind()
    {
        RunJournal.Open(_file, "run").Finish();

        File.Exists(_file).Should().BeFalse();
    }

    private async Task<RunResult> RunAsync(string run, FakeDesk desk)
    {
        using var journal = RunJournal.Open(_file, run);
        return await new SuiteRunner(desk.UnderTest).RunAsync(
            [Some],
            new RunPlan(1) { Journal = journal },
            TestContext.Current.CancellationToken
        );
    }
}
