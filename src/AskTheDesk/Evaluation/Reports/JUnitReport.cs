using System.Globalization;
using System.Xml.Linq;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Reports;

/// <summary>Writes a run as JUnit XML: a case a question or claim, and one for each missed gate.</summary>
public static class JUnitReport
{
    public static string Write(RunReport report)
    {
        var suites = report
            .Run.Questions.GroupBy(question => question.Suite, Case, StringComparer.Ordinal)
            .Concat(report.Run.Claims.GroupBy(claim => claim.Suite, Case, StringComparer.Ordinal))
            .Select(cases => Suite(cases.Key, [.. cases]));
        var gates = Suite("gates", [.. report.Misses.Select(Gate)]);
        var root = new XElement("testsuites", suites, report.Misses.Count > 0 ? gates : null);
        return new XDocument(new XDeclaration("1.0", "utf-8", null), root).Declaration + "\n" + root + "\n";
    }

    private static XElement Suite(string name, IReadOnlyList<XElement> cases) =>
        new(
            "testsuite",
            new XAttribute("name", Clean(name)),
            new XAttribute("tests", cases.Count),
            new XAttribute("failures", cases.Count(test => test.Element("failure") is not null)),
            new XAttribute("skipped", cases.Count(test => test.Element("skipped") is not null)),
            cases
        );

    private static XElement Case(QuestionRecord question)
    {
        var test = Case(
            question.Suite,
            $"{question.Question.Id}: {question.Question.Text}",
            question.Ms.Total
        );
        if (question.Question.LeftOut is { } why)
        {
            test.Add(new XElement("skipped", new XAttribute("message", Clean(why))));
        }
        else if (question.Wrong is { } wrong)
        {
            test.Add(Failure(wrong, question.Blame?.ToString() ?? "", question.Answer));
        }
        return test;
    }

    private static XElement Case(ClaimRecord claim)
    {
        var test = Case(claim.Suite, $"{claim.Id}: {claim.Claim}", claim.Ms);
        var found = claim.Verdict == Verdict.Supported;
        if (found != claim.Supported)
        {
            var message = found
                ? "Found supported; people found it not."
                : "Found not supported; people found it so.";
            test.Add(Failure(message, nameof(Stage.Checking), string.Join(", ", claim.Missing)));
        }
        return test;
    }

    private static XElement Gate(string miss)
    {
        var test = Case("gates", miss, 0);
        test.Add(Failure(miss, "Gate", ""));
        return test;
    }

    private static XElement Case(string suite, string name, double milliseconds) =>
        new(
            "testcase",
            new XAttribute("classname", Clean(suite)),
            new XAttribute("name", Clean(name)),
            new XAttribute("time", (milliseconds / 1000).ToString("0.000", CultureInfo.InvariantCulture))
        );

    private static XElement Failure(string message, string type, string text) =>
        new("failure", new XAttribute("message", Clean(message)), new XAttribute("type", type), Clean(text));

    /// <summary>Without what XML cannot hold at all, such as most control characters.</summary>
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(IsAllowed).Select(rune => rune.ToString()));

    private static bool IsAllowed(System.Text.Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not 0xFFFE and not 0xFFFF;
}
