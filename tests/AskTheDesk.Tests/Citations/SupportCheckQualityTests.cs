using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Statistics;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Citations;

/// <summary>A floor under the check's agreement with people; its figures are the eval command's business.</summary>
public sealed class SupportCheckQualityTests
{
    [Fact]
    public async Task The_check_agrees_with_people_on_what_answers_cite()
    {
        var file = DeskData.File("data", "support", "attribution.jsonl");
        var suite = await SuiteReader.ReadAsync(file, TestContext.Current.CancellationToken);

        var readings = suite.Claims.Select(Read).ToList();

        readings.Should().HaveCountGreaterThan(1_000);
        Classification.MacroF1(readings).Should().BeGreaterThan(0.65);
    }

    private static Reading Read(SuiteClaim claim)
    {
        var judgement = SupportCheck.Judge(claim.Text, claim.Evidence);
        return new Reading(claim.Supported ? 1 : 0, judgement.Verdict == Verdict.Supported ? 1 : 0);
    }
}
