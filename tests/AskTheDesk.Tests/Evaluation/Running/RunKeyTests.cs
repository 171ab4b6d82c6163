using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Tests.Evaluation.Running;

public sealed class RunKeyTests
{
    private static readonly Suite Suite = new(
        "s",
        [new SuiteQuestion("1", "Who?") { Answers = ["A"] }],
        [],
        []
    );

    private static readonly RunSetup Setup = new(
        default,
        "abc",
        ["s.yaml"],
        new Dictionary<string, string>(StringComparer.Ordinal) { ["index"] = "7" }
    );

    [Fact]
    public void When_a_run_was_started_names_no_other_run()
    {
        RunKey
            .Of(Setup with { Started = DateTimeOffset.UnixEpoch }, [Suite])
            .Should()
            .Be(RunKey.Of(Setup, [Suite]));
    }

    [Fact]
    public void What_bears_on_the_result_names_another_run()
    {
        var question = Suite.Questions[0] with { Answers = ["B"] };
        var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["index"] = "8" };

        string[] keys =
        [
            RunKey.Of(Setup, [Suite]),
            RunKey.Of(Setup with { Commit = "def" }, [Suite]),
            RunKey.Of(Setup with { Options = options }, [Suite]),
            RunKey.Of(Setup, [Suite with { Questions = [question] }]),
        ];

        keys.Should().OnlyHaveUniqueItems();
    }
}
