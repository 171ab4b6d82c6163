using System.Collections.Concurrent;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Indexing;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Support;

/// <summary>A desk for suites that gives one answer to everything and keeps what it was asked.</summary>
internal sealed class FakeDesk
{
    private readonly DeskResult _result = SomeResult.Answered(("It was 3.", "a.txt"));

    public ConcurrentQueue<Question> Asked { get; } = [];

    public ConcurrentQueue<Question> Searched { get; } = [];

    public FakeTimeProvider Clock { get; } = new();

    public DeskUnderTest UnderTest =>
        new(Ask, Search, _ => new CandidateList([], 0, []), FakeJudge.Judge, Clock);

    private Task<DeskResult> Ask(Question question, CancellationToken token)
    {
        Asked.Enqueue(question);
        return Task.FromResult(_result);
    }

    private IReadOnlyList<Hit> Search(Question question, int limit)
    {
        Searched.Enqueue(question);
        return SomeResult.Hits([.. Enumerable.Range(0, limit).Select(at => ($"{at}.txt", "It was 3."))]);
    }
}
