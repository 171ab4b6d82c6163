using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Tests.Support;

/// <summary>Records of questions, put together by hand.</summary>
internal static class SomeRecord
{
    public static SuiteQuestion Question { get; } = new("q1", "How many?") { Answers = ["3,000"] };

    public static QuestionRecord Of(SuiteQuestion question, DeskResult result) =>
        QuestionRecorder.Record("suite", question, result);

    public static QuestionRecord Right(string id = "q1") =>
        Of(Question with { Id = id }, SomeResult.Answered(("They were 3,000.", "a.txt")));

    public static QuestionRecord Wrong(string id = "q1") =>
        Of(Question with { Id = id }, SomeResult.Answered(("They were 4,000.", "a.txt")));
}
