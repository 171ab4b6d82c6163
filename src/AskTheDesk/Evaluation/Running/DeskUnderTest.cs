using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Judging;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Indexing;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Evaluation.Running;

/// <summary>What evaluation needs of a desk; all of it is called on several threads at once.</summary>
/// <param name="Ask">Answers a question.</param>
/// <param name="Search">The best hits of a question, at most as many as asked for.</param>
/// <param name="Candidates">The index, to look up whether it holds an answer at all.</param>
/// <param name="Judge">The citation check: a claim against the texts it cites.</param>
/// <param name="Clock">Gives the time of questions that state none, and measures what the desk does not.</param>
public sealed record DeskUnderTest(
    Func<Question, CancellationToken, Task<DeskResult>> Ask,
    Func<Question, int, IReadOnlyList<Hit>> Search,
    Func<CandidateRequest, CandidateList> Candidates,
    Func<string, IReadOnlyList<string>, Judgement> Judge,
    TimeProvider Clock
)
{
    /// <summary>Has a model mark an answer to a question; null when none is configured.</summary>
    public Func<SuiteQuestion, string, CancellationToken, Task<JudgeRecord>>? Mark { get; init; }
}
