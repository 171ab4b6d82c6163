using System.Collections.Concurrent;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Running.Progress;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Questions;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Running;

public sealed class SuiteRunnerTests
{
    private readonly FakeDesk _desk = new();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Records_come_in_the_suites_order(int jobs)
    {
        var questions = Enumerable.Range(0, 50).Select(at => new SuiteQuestion($"q{at}", "What?")).ToArray();

        var result = await RunAsync(new RunPlan(jobs), Suite("a", questions), Suite("b", questions));

        result
            .Questions.Select(record => record.Key)
            .Should()
            .Equal([.. questions.Select(q => $"a/{q.Id}"), .. questions.Select(q => $"b/{q.Id}")]);
    }

    [Fact]
    public async Task A_follow_up_is_asked_with_the_turns_before_it()
    {
        await RunAsync(
            new RunPlan(4),
            Suite(
                "a",
                new SuiteQuestion("1", "Who?"),
                new SuiteQuestion("2", "Other?"),
                new SuiteQuestion("3", "And then?") { FollowUpOf = "1" },
                new SuiteQuestion("4", "Why?") { FollowUpOf = "3" }
            )
        );

        var turn = new Turn("Standing alone?", "It was 3.");
        Asked("Who?").Turns.Should().BeEmpty();
        Asked("Other?").Turns.Should().BeEmpty();
        Asked("And then?").Turns.Should().Equal(turn);
        Asked("Why?").Turns.Should().Equal(turn, turn);
    }

    [Fact]
    public async Task A_question_is_asked_and_searched_as_of_its_time()
    {
        var time = new DateTimeOffset(2022, 6, 17, 0, 0, 0, TimeSpan.Zero);

        await RunAsync(new RunPlan(1), Suite("a", new SuiteQuestion("1", "Who?") { AsOf = time }));

        Asked("Who?").AsOf.Should().Be(time);
        _desk.Searched.Should().ContainSingle().Which.AsOf.Should().Be(time);
    }

    [Fact]
    public async Task Twenty_hits_are_kept_of_an_asked_question()
    {
        var result = await RunAsync(new RunPlan(1), Suite("a", new SuiteQuestion("1", "Who?")));

        result.Questions[0].Hits.Should().HaveCount(20);
        result.Questions[0].Outcome.Should().Be(Outcome.Answered);
    }

    [Fact]
    public async Task Where_retrieval_is_all_there_is_nothing_is_asked()
    {
        var query = new SuiteQuestion("1", "Who?") { SearchOnly = true };

        var result = await RunAsync(new RunPlan(1), Suite("a", query));

        result.Questions[0].Hits.Should().HaveCount(100);
        result.Questions[0].Outcome.Should().Be(Outcome.Searched);
        _desk.Asked.Should().BeEmpty();
    }

    [Fact]
    public async Task Claims_are_put_to_the_check()
    {
        SuiteClaim[] claims =
        [
            new("1", "A", "It was 3.", ["Then: It was 3."], Supported: true),
            new("2", "B", "It was 4.", [], Supported: false),
        ];

        var result = await RunAsync(new RunPlan(2), new Suite("a", [], claims, []));

        result.Claims.Select(claim => claim.Probability).Should().Equal(0.9, 0.2);
        result.Claims[1].Missing.Should().Equal("word");
        result.Claims[1].Set.Should().Be("B");
    }

    [Fact]
    public async Task Progress_is_told_of_every_question_and_claim()
    {
        var progress = new Collecting();
        var suite = Suite(
            "a",
            new SuiteQuestion("1", "Who?") { Answers = ["4"] },
            new SuiteQuestion("2", "What?")
        );
        suite = suite with { Claims = [new("3", "A", "It was 3.", [], Supported: true)] };

        await RunAsync(new RunPlan(2) { Progress = progress }, suite);

        progress.Told.Should().HaveCount(3);
        progress.Told.Should().ContainEquivalentOf(new RunProgress(Done: 3, Total: 3, Kept: 0, Wrong: 1));
    }

    [Fact]
    public async Task It_stops_when_told_to()
    {
        var suite = Suite("a", new SuiteQuestion("1", "Who?"));

        var run = () =>
            new SuiteRunner(_desk.UnderTest).RunAsync([suite], new RunPlan(1), new(canceled: true));

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    private Question Asked(string text) => _desk.Asked.Single(question => question.Text == text);

    private Task<RunResult> RunAsync(RunPlan plan, params Suite[] suites) =>
        new SuiteRunner(_desk.UnderTest).RunAsync(suites, plan, TestContext.Current.CancellationToken);

    private static Suite Suite(string name, params SuiteQuestion[] questions) => new(name, questions, [], []);

    private sealed class Collecting : IProgress<RunProgress>
    {
        public ConcurrentQueue<RunProgress> Told { get; } = [];

        public void Report(RunProgress value) => Told.Enqueue(value);
    }
}
