using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Tests.Evaluation.Suites;

public sealed class SuiteSelectionTests
{
    private static readonly Suite Some = new(
        "s",
        [
            new SuiteQuestion("1", "Who?"),
            new SuiteQuestion("2", "When?") { Tags = ["dates", "hard"] },
            new SuiteQuestion("3", "And then?") { FollowUpOf = "1" },
            new SuiteQuestion("4", "And before?") { FollowUpOf = "3", Tags = ["dates"] },
        ],
        [new SuiteClaim("c1", "LFQA", "So.", [], true), new SuiteClaim("c2", "WiCE", "So.", [], true)],
        []
    );

    [Fact]
    public void No_name_picks_everything()
    {
        SuiteSelection.Pick(Some, []).Should().BeSameAs(Some);
    }

    [Fact]
    public void A_tag_picks_its_questions_and_what_they_follow()
    {
        var picked = SuiteSelection.Pick(Some, ["dates"]);

        picked.Questions.Select(question => question.Id).Should().Equal("1", "2", "3", "4");
        picked
            .Questions.Where(question => question.LeftOut is null)
            .Select(q => q.Id)
            .Should()
            .Equal("2", "4");
        picked.Claims.Should().BeEmpty();
    }

    [Fact]
    public void An_id_picks_one()
    {
        SuiteSelection.Pick(Some, ["2"]).Questions.Should().ContainSingle();
        SuiteSelection.Pick(Some, ["c2"]).Claims.Should().ContainSingle();
    }

    [Fact]
    public void A_set_picks_its_claims()
    {
        SuiteSelection.Pick(Some, ["LFQA"]).Claims.Should().ContainSingle().Which.Id.Should().Be("c1");
    }

    [Fact]
    public void Names_that_suites_share_are_told()
    {
        SuiteSelection.SharedNames([Some, Some with { Name = "t" }, Some]).Should().Equal("s");
    }
}
