using System.Xml.Linq;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports.Html.Charts;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Reports.Html.Charts;

public sealed class ChartTests
{
    private static readonly QuestionRecord[] Questions = [SomeRecord.Right("1"), SomeRecord.Wrong("2")];

    [Fact]
    public void Recall_is_told_at_each_marked_depth()
    {
        Says(RecallChart.Of(Questions)).Should().Contain("answer held, first 1: 0.500");
    }

    [Fact]
    public void The_refusal_curve_marks_the_run()
    {
        Says(RefusalChart.Of(Questions)).Should().Contain("this run: 1.000 answered, 0.500 of them right");
    }

    [Fact]
    public void Times_are_counted_in_bins()
    {
        Says(LatencyChart.Of(Questions)).Should().Equal("2 from 60 ms");
    }

    [Fact]
    public void Blame_is_told_by_stage()
    {
        var blame = SomeRun.Report(SomeRun.Of("1", "2 3")).Blame;

        Says(BlameChart.Of(blame)).Should().Equal("0 (0 %)", "2 (100 %)", "0 (0 %)", "0 (0 %)", "0 (0 %)");
    }

    [Fact]
    public void Nothing_to_show_is_no_chart()
    {
        new[]
        {
            RecallChart.Of([]),
            RefusalChart.Of([]),
            LatencyChart.Of([]),
            BlameChart.Of([(Stage.Writing, 0)]),
        }
            .Should()
            .OnlyContain(chart => chart == null);
    }

    [Fact]
    public void A_figure_lies_within_its_bar()
    {
        var bar = IntervalBar.Of(new Figure("accuracy", 1, 0.9, 1, 10, Unit.Share));

        bar.Element("circle")?.Attribute("cx")?.Value.Should().Be("196");
        bar.Attribute("aria-label")?.Value.Should().Be("accuracy 1.000, 95 %: 0.900 – 1.000");
    }

    private static IEnumerable<string> Says(XElement? chart) =>
        chart?.Descendants("title").Select(title => title.Value) ?? [];
}
