using System.Text.Json;
using System.Text.RegularExpressions;
using AskTheDesk.Evaluation.Reports.Html;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Reports.Html;

public sealed partial class HtmlReportTests
{
    [Fact]
    public void Every_part_of_the_page_is_filled()
    {
        var page = HtmlReport.Write(SomeRun.Report(SomeRun.Of("1", "2")));

        page.Should()
            .NotContain("%%")
            .And.Contain("<h1>s.yaml</h1>")
            .And.Contain("commit abc")
            .And.Contain("Accuracy");
    }

    [Fact]
    public void Nothing_is_fetched_from_anywhere()
    {
        var page = HtmlReport.Write(SomeRun.Report(SomeRun.Of("1", "2")));

        Fetches().IsMatch(page).Should().BeFalse();
        page.Should().Contain("default-src 'none'");
    }

    [Fact]
    public void Planted_markup_stays_text()
    {
        const string planted = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
        var question = SomeRecord.Question with { Text = planted, Tags = [planted], Id = planted };
        var record = SomeRecord.Of(question, SomeResult.Answered((planted, planted))) with
        {
            Suite = planted,
        };

        var page = HtmlReport.Write(SomeRun.Report(SomeRun.Of(SomeRecord.Right(), record), null, planted));

        page.Should().NotContain("<img").And.NotContain("alert(1)</script>").And.NotContain("<script>alert");
        Data(page)
            .GetProperty("questions")[1]
            .GetProperty("question")
            .GetProperty("text")
            .GetString()
            .Should()
            .Be(planted);
    }

    [Fact]
    public void A_part_named_in_an_article_is_not_filled()
    {
        var question = SomeRecord.Question with { Text = "%%script%%" };

        var page = HtmlReport.Write(
            SomeRun.Report(SomeRun.Of(SomeRecord.Of(question, SomeResult.NotInArchive())))
        );

        Data(page)
            .GetProperty("questions")[0]
            .GetProperty("question")
            .GetProperty("text")
            .GetString()
            .Should()
            .Be("%%script%%");
    }

    [Fact]
    public void The_slowest_of_twenty_is_slow_and_flips_are_named()
    {
        var data = Data(HtmlReport.Write(SomeRun.Report(SomeRun.Of("1", "2"), SomeRun.Of("1 2"))));

        data.GetProperty("slow").GetDouble().Should().Be(60);
        data.GetProperty("flipped")[0].GetString().Should().Be("suite/2");
    }

    [Fact]
    public void Ten_hits_of_a_question_are_enough()
    {
        var hits = SomeResult.Hits([.. Enumerable.Range(0, 20).Select(at => ($"{at}", "No."))]);
        var record = SomeRecord.Of(SomeRecord.Question, SomeResult.NotInArchive(hits, [], 0.5));

        var data = Data(HtmlReport.Write(SomeRun.Report(SomeRun.Of(record))));

        data.GetProperty("questions")[0].GetProperty("hits").GetArrayLength().Should().Be(10);
    }

    [Fact]
    public void A_run_without_anything_is_a_page_too()
    {
        HtmlReport.Write(SomeRun.Report(SomeRun.Of([], []))).Should().Contain("<h1>s.yaml</h1>");
    }

    private static JsonElement Data(string page)
    {
        const string start = "<script type=\"application/json\" id=\"data\">";
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = page.IndexOf("</script>", from, StringComparison.Ordinal);
        return JsonDocument.Parse(page[from..to]).RootElement;
    }

    [GeneratedRegex("""<[a-z]+[^>]*\s(src|href)=["'](?!#)|url\(|@import|fetch\(|<link|<iframe""")]
    private static partial Regex Fetches();
}
