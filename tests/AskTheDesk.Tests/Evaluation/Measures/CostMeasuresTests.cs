using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class CostMeasuresTests
{
    private static readonly QuestionRecord Quick = SomeRecord.Right();
    private static readonly QuestionRecord Slow = Quick with
    {
        Ms = new StageTimes(100, 200, 300, 600),
        Tokens = new TokenUsage(50, 10),
    };

    [Theory]
    [InlineData("retrieve-max", 100)]
    [InlineData("write-max", 200)]
    [InlineData("check-max", 300)]
    [InlineData("total-max", 600)]
    [InlineData("total-p50", 330)]
    [InlineData("total-p95", 573)]
    public void Each_stage_is_timed(string name, double milliseconds)
    {
        CostMeasures.All.Take(name, Quick, Slow).Value.Should().BeApproximately(milliseconds, 1e-9);
    }

    [Theory]
    [InlineData("prompt-tokens", 50)]
    [InlineData("completion-tokens", 10)]
    public void Tokens_are_counted_where_a_model_was_asked(string name, double tokens)
    {
        CostMeasures.All.Take(name, Quick, Slow).Should().Be((tokens, 1));
    }
}
