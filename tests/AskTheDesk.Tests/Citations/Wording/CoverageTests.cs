using AskTheDesk.Citations.Judging;
using AskTheDesk.Citations.Wording;

namespace AskTheDesk.Tests.Citations.Wording;

public sealed class CoverageTests
{
    [Fact]
    public void The_shares_grow_with_the_window_and_pairs_keep_their_order()
    {
        var claim = new ClaimText("Storm floods Bergen harbour");
        var text = new EvidenceText([
            "A storm came.",
            "Bergen harbour was closed.",
            "It rained.",
            "It floods often.",
        ]);

        var coverage = Coverage.Of(claim, [text]);

        coverage.Frame.Should().Be(2 / 4.0);
        coverage.Near.Should().Be(3 / 4.0);
        coverage.Wide.Should().Be(4 / 4.0);
        coverage.Pairs.Should().BeApproximately(1 / 3.0, 1e-9);
    }

    [Fact]
    public void Light_words_count_little()
    {
        var claim = new ClaimText("Officials said storms");
        var text = new EvidenceText(["Officials said."]);

        Coverage.Of(claim, [text]).Frame.Should().BeApproximately(1.3 / 2.3, 1e-9);
    }

    [Fact]
    public void Nothing_is_covered_by_no_text_or_of_no_words()
    {
        var none = new Coverage(0, 0, 0, 0);

        Coverage.Of(new ClaimText("Storms"), []).Should().Be(none);
        Coverage.Of(new ClaimText("to be or not"), [new EvidenceText(["Storms."])]).Should().Be(none);
    }
}
