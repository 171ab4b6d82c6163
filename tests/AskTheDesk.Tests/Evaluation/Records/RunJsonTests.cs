using System.Text.Json;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Records;

public sealed class RunJsonTests
{
    [Fact]
    public void A_run_is_written_with_its_format_first()
    {
        var json = JsonDocument.Parse(RunJson.Write(Run(SomeRecord.Right()))).RootElement;

        json.EnumerateObject().First().Name.Should().Be("format");
        json.GetProperty("setup").GetProperty("commit").GetString().Should().Be("abc");
        var question = json.GetProperty("questions")[0];
        question.GetProperty("outcome").GetString().Should().Be("answered");
        question.GetProperty("right").GetBoolean().Should().BeTrue();
        question.GetProperty("sources")[0].GetProperty("article").GetString().Should().Be("a.txt");
        question.GetProperty("ms").GetProperty("total").GetDouble().Should().Be(60);
    }

    [Fact]
    public void Markup_comes_out_escaped()
    {
        var planted = new SuiteQuestion("q", "</script><b>") { Answers = ["3"] };

        RunJson.Write(Run(SomeRecord.Of(planted, SomeResult.NotInArchive()))).Should().NotContain("<");
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        var run = Run(SomeRecord.Right(), SomeRecord.Wrong("2"));

        var read = RunJson.Read(RunJson.Write(run), out var problem);

        problem.Should().BeNull();
        read.Should().BeEquivalentTo(run);
    }

    [Theory]
    [InlineData("", "not the record")]
    [InlineData("null", "empty")]
    [InlineData("[]", "not the record")]
    [InlineData("{\"format\":99}", "format 99")]
    public void What_is_no_run_says_so(string json, string what)
    {
        RunJson.Read(json, out var problem).Should().BeNull();

        problem.Should().Contain(what);
    }

    private static RunRecord Run(params QuestionRecord[] questions) =>
        new(
            RunRecord.CurrentFormat,
            new RunSetup(default, "abc", ["s.yaml"], new Dictionary<string, string>(StringComparer.Ordinal)),
            [],
            questions,
            []
        );
}
