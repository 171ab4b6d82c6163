using System.Xml.Linq;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Reports;

public sealed class JUnitReportTests
{
    [Fact]
    public void Every_question_is_a_case()
    {
        var left = SomeRecord.Wrong("3");
        left = left with { Question = left.Question with { LeftOut = "yes or no" } };

        var suite = Parse(SomeRun.Of(SomeRecord.Right("1"), SomeRecord.Wrong("2"), left)).Single();

        Counts(suite).Should().Be(("suite", "3", "1", "1"));
        var failure = suite.Descendants("failure").Single();
        failure.Attribute("type")?.Value.Should().Be("Retrieval");
        failure.Value.Should().Be("They were 4,000. [1]");
        suite.Elements().First().Attribute("time")?.Value.Should().Be("0.060");
    }

    [Fact]
    public void Claims_fail_where_the_check_finds_otherwise()
    {
        var claim = new ClaimRecord("claims", "c", "A", "So.", false, Verdict.Supported, 0.9, [], 1);

        var suite = Parse(SomeRun.Of([], [claim, claim with { Supported = true }])).Single();

        Counts(suite).Should().Be(("claims", "2", "1", "0"));
    }

    [Fact]
    public void Missed_gates_are_failures_too()
    {
        var suites = Parse(SomeRun.Of("1"), "accuracy is 0.5, less than 0.8.");

        Counts(suites[1]).Should().Be(("gates", "1", "1", "0"));
    }

    [Fact]
    public void Markup_and_control_characters_are_harmless()
    {
        var planted = SomeRecord.Question with { Text = "</testcase>\u0000\u0007\ud800 \"&amp;" };

        var suite = Parse(SomeRun.Of(SomeRecord.Of(planted, SomeResult.NotInArchive()))).Single();

        suite
            .Elements("testcase")
            .Single()
            .Attribute("name")
            ?.Value.Should()
            .Be("q1: </testcase>\ufffd \"&amp;");
    }

    private static List<XElement> Parse(RunRecord run, params string[] misses)
    {
        var root = XDocument.Parse(JUnitReport.Write(SomeRun.Report(run, null, misses))).Root;
        return [.. root?.Elements("testsuite") ?? []];
    }

    private static (string?, string?, string?, string?) Counts(XElement suite) =>
        (
            suite.Attribute("name")?.Value,
            suite.Attribute("tests")?.Value,
            suite.Attribute("failures")?.Value,
            suite.Attribute("skipped")?.Value
        );
}
