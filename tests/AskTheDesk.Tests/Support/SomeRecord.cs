using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Tests.Support;

/// <summary>Records of questions and claims, put together by hand.</summary>
internal static class SomeRecord
{
    public static SuiteQuestion Question { get; } = new("q1", "How many?") { Answers = ["3,000"] };

    public static QuestionRecord Of(SuiteQuestion question, DeskResult result, bool held = true) =>
        Of(question, result, result.Trace.Hits, held);

    /// <summary>The record of a question asked of a desk that finds these hits.</summary>
    /// <param name="held">The index holds the answer.</param>
    public static QuestionRecord Of(
        SuiteQuestion question,
        DeskResult result,
        IReadOnlyList<Hit> hits,
        bool held = true
    ) =>
        new QuestionRecorder(FakeJudge.Judge, new BlameFinder(_ => held)).Record(
            "suite",
            question,
            result,
            hits
        );

    public static QuestionRecord Right(string id = "q1") =>
        Of(Question with { Id = id }, SomeResult.Answered(("They were 3,000.", "a.txt")));

    public static QuestionRecord Wrong(string id = "q1") =>
        Of(Question with { Id = id }, SomeResult.Answered(("They were 4,000.", "a.txt")));
}
