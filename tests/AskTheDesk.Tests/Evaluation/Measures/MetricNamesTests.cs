using AskTheDesk.Evaluation.Measures;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class MetricNamesTests
{
    [Theory]
    [InlineData("answer@1")]
    [InlineData("answer@5")]
    [InlineData("mrr@10")]
    [InlineData("accuracy")]
    [InlineData("citation-precision")]
    [InlineData("refusal-auc")]
    [InlineData("macro-f1")]
    public void Names_of_the_contract_can_have_a_minimum(string name)
    {
        MetricNames.Shares.Should().Contain(name);
    }

    [Fact]
    public void No_name_means_two_things()
    {
        MetricNames.All.Select(metric => metric.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_time_has_no_minimum()
    {
        MetricNames.Shares.Should().NotContain("total-p95");
    }
}
