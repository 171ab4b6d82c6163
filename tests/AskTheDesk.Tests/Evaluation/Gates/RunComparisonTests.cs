using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Gates;

public sealed class RunComparisonTests
{
    [Fact]
    public void What_flipped_is_named_what_went_wrong_first()
    {
        var comparison = RunComparison.Of(SomeRun.Of("1 2", "3 4"), SomeRun.Of("1 3", "2 4"));

        comparison
            .Flips.Select(flip => (flip.Key, flip.NowRight))
            .Should()
            .Equal(("suite/2", false), ("suite/3", true));
        comparison.Flips[0].Blame.Should().Be(Stage.Retrieval);
        comparison.Flips[0].Why.Should().Be("The answer lacks what it must say.");
        comparison.Flips[1].Blame.Should().BeNull();
    }

    [Fact]
    public void Figures_are_compared_over_what_both_runs_have()
    {
        var comparison = RunComparison.Of(SomeRun.Of("1 2 3", "gone"), SomeRun.Of("1 2 added", "3"));

        var change = comparison.Changes.Single(change => change.Name == "accuracy");
        (change.Before, change.After, change.Count).Should().Be((1, 2 / 3.0, 3));
        comparison.Gone.Should().Equal("suite/gone");
        comparison.Added.Should().Equal("suite/added");
    }

    [Fact]
    public void An_edited_question_is_not_compared()
    {
        var edited = SomeRecord.Wrong("2");
        edited = edited with { Question = edited.Question with { Answers = ["5,000"] } };

        var comparison = RunComparison.Of(SomeRun.Of("1 2"), SomeRun.Of(SomeRecord.Right("1"), edited));

        comparison.Edited.Should().Equal("suite/2");
        comparison.Flips.Should().BeEmpty();
    }

    [Fact]
    public void Other_tags_are_no_edit()
    {
        var tagged = SomeRecord.Right("1");
        tagged = tagged with { Question = tagged.Question with { Tags = ["new"] } };

        RunComparison.Of(SomeRun.Of("1"), SomeRun.Of(tagged)).Edited.Should().BeEmpty();
    }

    [Fact]
    public void One_flip_of_many_is_noise_and_many_are_not()
    {
        const string thirty =
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30";
        var before = SomeRun.Of(thirty);

        Accuracy(RunComparison.Of(before, SomeRun.Of(thirty[3..], "1"))).IsReal.Should().BeFalse();
        Accuracy(RunComparison.Of(before, SomeRun.Of(thirty[18..], "1 2 3 4 5 6 7 8 9")))
            .IsReal.Should()
            .BeTrue();
    }

    [Fact]
    public void What_counts_in_one_run_alone_leaves_each_figure_its_runs()
    {
        var none = SomeRecord.Question with { Id = "2", Answers = [], Unanswerable = true };
        var before = SomeRun.Of(SomeRecord.Right("1"), SomeRecord.Of(none, SomeResult.NotInArchive()));
        var after = SomeRun.Of(
            SomeRecord.Of(SomeRecord.Question with { Id = "1" }, SomeResult.NotInArchive()),
            SomeRecord.Of(none, SomeResult.NotInArchive())
        );

        var change = RunComparison
            .Of(before, after)
            .Changes.Single(change => change.Name == "refusal-precision");

        (change.Before, change.After).Should().Be((1, 0.5));
    }

    [Fact]
    public void Claims_flip_when_the_check_finds_otherwise()
    {
        var found = new ClaimRecord("suite", "c", "A", "So.", true, Verdict.Supported, 0.9, [], 1);
        var lost = found with { Verdict = Verdict.NotFound };

        var comparison = RunComparison.Of(SomeRun.Of([], [found]), SomeRun.Of([], [lost]));

        comparison.Flips.Should().ContainSingle().Which.Why.Should().Be("People found it supported.");
    }

    private static FigureChange Accuracy(RunComparison comparison) =>
        comparison.Changes.Single(change => change.Name == "accuracy");
}
