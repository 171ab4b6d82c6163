using System.Collections.Concurrent;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Questions;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Running;

public sealed class SuiteRunnerTests
{
    private readonly ConcurrentQueue<Question> _asked = [];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Records_come_in_the_suites_order(int jobs)
    {
        var questions = Enumerable.Range(0, 50).Select(at => new SuiteQuestion($"q{at}", "What?")).ToArray();

        var records = await RunAsync(jobs, Suite("a", questions), Suite("b", questions));

        records
            .Select(record => record.Key)
            .Should()
            .Equal([.. questions.Select(q => $"a/{q.Id}"), .. questions.Select(q => $"b/{q.Id}")]);
    }

    [Fact]
    public async Task A_follow_up_is_asked_with_the_turns_before_it()
    {
        await RunAsync(
            4,
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
    public async Task A_question_is_asked_as_of_its_time()
    {
        var time = new DateTimeOffset(2022, 6, 17, 0, 0, 0, TimeSpan.Zero);

        await RunAsync(1, Suite("a", new SuiteQuestion("1", "Who?") { AsOf = time }));

        Asked("Who?").AsOf.Should().Be(time);
    }

    [Fact]
    public async Task Progress_is_told_of_every_question()
    {
        var progress = new Collecting();
        var suite = Suite("a", new SuiteQuestion("1", "Who?"), new SuiteQuestion("2", "What?"));

        await new SuiteRunner(Ask).RunAsync([suite], 2, progress, TestContext.Current.CancellationToken);

        progress.Keys.Should().BeEquivalentTo("a/1", "a/2");
    }

    [Fact]
    public async Task It_stops_when_told_to()
    {
        var suite = Suite("a", new SuiteQuestion("1", "Who?"));

        var run = () =>
            new SuiteRunner(Ask).RunAsync([suite], 1, null, new CancellationToken(canceled: true));

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    private Question Asked(string text) => _asked.Single(question => question.Text == text);

    private Task<IReadOnlyList<QuestionRecord>> RunAsync(int jobs, params Suite[] suites) =>
        new SuiteRunner(Ask).RunAsync(suites, jobs, null, TestContext.Current.CancellationToken);

    private Task<DeskResult> Ask(Question question, CancellationToken token)
    {
        _asked.Enqueue(question);
        return Task.FromResult(SomeResult.Answered(("It was 3.", "a.txt")));
    }

    private static Suite Suite(string name, params SuiteQuestion[] questions) => new(name, questions, []);

    private sealed class Collecting : IProgress<QuestionRecord>
    {
        public ConcurrentQueue<string> Keys { get; } = [];

        public void Report(QuestionRecord value) => Keys.Enqueue(value.Key);
    }
}
