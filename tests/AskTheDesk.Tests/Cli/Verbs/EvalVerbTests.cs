using System.Text.Json;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class EvalVerbTests : IDisposable
{
    private const string Good = """
        name: marches
        questions:
          - {id: lima, question: "How many people marched in Lima?", answers: ["4,200"], source: [lima.txt], tags: [counts]}
          - {id: quito, question: "How many people marched in Quito?", answers: ["900"], source: [quito.txt]}
        """;

    private readonly CliRun _run = new CliRun()
        .With("lima.txt", "March in Lima\n\nAbout 4,200 people marched in Lima on Thursday.")
        .With("quito.txt", "March in Quito\n\nAbout 900 people marched in Quito on Friday.");

    public EvalVerbTests() => _run.Folder.Write("good.yaml", Good);

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Figures_are_printed_and_a_reached_minimum_passes()
    {
        var code = await _run.RunAsync("eval", "good.yaml", "--min", "accuracy=1", "--min", "answer@1=1");

        code.Should().Be(0);
        _run.Output.Should().MatchRegex(@"accuracy +1\.000 +1\.000 – 1\.000 +2");
        _run.Output.Should().MatchRegex(@"tag:counts +accuracy +1\.000");
    }

    [Fact]
    public async Task A_judge_that_is_configured_marks_the_answers_beside_the_plain_measures()
    {
        await using var model = await FakeModel.StartAsync(
            FakeAnswer.Says("RIGHT"),
            FakeAnswer.Says("I cannot tell.")
        );
        _run.Context = _run.Context with
        {
            Variables = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Judge__Endpoint"] = model.Endpoint,
                ["Judge__Id"] = "judge",
            },
        };

        var code = await _run.RunAsync("eval", "good.yaml", "--jobs", "1", "--json", "run.json");

        code.Should().Be(0);
        _run.Output.Should().MatchRegex(@"accuracy +1\.000").And.MatchRegex(@"judge-answered +0\.500");
        _run.Output.Should().MatchRegex(@"judge-agreement +1\.000 +1\.000 – 1\.000 +1");
        var record = await File.ReadAllTextAsync(
            Path.Combine(_run.Folder.Path, "run.json"),
            TestContext.Current.CancellationToken
        );
        record.Should().Contain("the judge said neither").And.Contain("judge-prompt");
        record.Should().NotContain(model.Endpoint);
    }

    [Fact]
    public async Task A_missed_minimum_fails_and_names_what_is_wrong()
    {
        _run.Folder.Write("bad.yaml", Good.Replace("900", "901", StringComparison.Ordinal));

        var code = await _run.RunAsync("eval", "bad.yaml", "--min", "accuracy=0.9");

        code.Should().Be(1);
        _run.Error.Should().Contain("accuracy is 0.5000, less than 0.9000.");
        _run.Output.Should().Contain("marches/quito How many people marched in Quito?");
        _run.Output.Should().Contain("Wrong answers lost in: ingestion 1.");
    }

    [Theory]
    [InlineData("--min", "accurracy=1")]
    [InlineData("--min", "accuracy")]
    [InlineData("--jobs", "0")]
    [InlineData("--max-regression", "2")]
    [InlineData("--only", "nothing-like-it")]
    [InlineData("--json", "no/such/folder/run.json")]
    [InlineData("--baseline", "good.yaml")]
    public async Task What_cannot_be_done_is_said_before_anything_is_run(string option, string value)
    {
        var code = await _run.RunAsync("eval", "good.yaml", option, value);

        code.Should().Be(2);
        _run.Output.Should().BeEmpty();
        _run.Error.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Lint_only_reads()
    {
        _run.Folder.Write("bad.yaml", "questions:\n  - {id: a, question: What?}");

        (await _run.RunAsync("eval", "good.yaml", "--lint")).Should().Be(0);
        (await _run.RunAsync("eval", "good.yaml", "bad.yaml", "--lint")).Should().Be(1);

        _run.Error.Should().StartWith("bad.yaml:2: answers: nothing to judge by");
        _run.Output.Should().Contain("marches: 2 questions, 0 claims, 0 problems");
    }

    [Fact]
    public async Task Bad_lines_stop_a_run_unless_it_is_told_to_keep_going()
    {
        _run.Folder.Write("bad.yaml", $"{Good}\n  - {{id: a, question: What?}}");

        (await _run.RunAsync("eval", "bad.yaml")).Should().Be(1);
        _run.Output.Should().BeEmpty();

        (await _run.RunAsync("eval", "bad.yaml", "--keep-going")).Should().Be(0);
        _run.Output.Should().MatchRegex(@"accuracy +1\.000");
    }

    [Fact]
    public async Task Only_picks_by_tag_or_id()
    {
        await _run.RunAsync("eval", "good.yaml", "--only", "counts");

        _run.Output.Should().MatchRegex(@"accuracy +1\.000 +1\.000 – 1\.000 +1");
    }

    [Fact]
    public async Task Every_report_is_written()
    {
        await _run.RunAsync(
            "eval good.yaml --json r.json --html r.html --junit r.xml --markdown r.md --trec r.trec".Split(
                ' '
            )
        );

        Written("r.html").Should().StartWith("<!doctype html>");
        Written("r.xml").Should().Contain("<testsuite name=\"marches\" tests=\"2\" failures=\"0\"");
        Written("r.md").Should().StartWith("## Evaluation passed");
        Written("r.trec").Should().StartWith("marches/lima Q0 lima.txt 1 ");
        var setup = JsonDocument.Parse(Written("r.json")).RootElement.GetProperty("setup");
        setup.GetProperty("options").GetProperty("writer").GetString().Should().Be("quotes");
        setup.GetProperty("options").GetProperty("articles").GetString().Should().Be("2");
        File.Exists(Path.Combine(_run.Folder.Path, "r.json.partial")).Should().BeFalse();
    }

    [Fact]
    public async Task A_run_that_is_worse_than_its_baseline_fails_and_says_what_flipped()
    {
        await _run.RunAsync("eval", "good.yaml", "--json", "before.json");
        File.Delete(Path.Combine(_run.Folder.Path, "seeds", "quito.txt"));
        await _run.RunAsync("index");

        var code = await _run.RunAsync(
            "eval",
            "good.yaml",
            "--baseline",
            "before.json",
            "--max-regression",
            "0.1"
        );

        code.Should().Be(1);
        _run.Error.Should().Contain("accuracy fell from 1.0000 to 0.5000, by more than 0.1.");
        _run.Output.Should()
            .Contain("marches/quito went wrong (ingestion): How many people marched in Quito?");
    }

    [Fact]
    public async Task Articles_that_are_named_are_indexed_first_and_leave_nothing_behind()
    {
        _run.Folder.Write("more/cusco.txt", "March in Cusco\n\nAbout 77 people marched in Cusco on Sunday.");
        _run.Folder.Write("cusco.csv", "question,answer\nHow many people marched in Cusco?,77");

        var code = await _run.RunAsync("eval", "cusco.csv", "--articles", "more", "--min", "accuracy=1");

        code.Should().Be(0);
        _run.Error.Should().Contain("Indexed: 1 added");
        Directory.Exists(Path.Combine(_run.Folder.Path, "index")).Should().BeFalse();
    }

    [Fact]
    public async Task A_folder_in_the_layout_of_BEIR_brings_its_own_articles()
    {
        _run.Folder.Write(
            "beir/corpus.jsonl",
            """{"_id":"d1","title":"Rain","text":"Rain fell in Cusco on Sunday."}"""
        );
        _run.Folder.Write("beir/queries.jsonl", """{"_id":"q1","text":"rain in Cusco"}""");
        _run.Folder.Write("beir/qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\n");

        var code = await _run.RunAsync("eval", "beir", "--min", "ndcg@10=1");

        code.Should().Be(0);
        _run.Output.Should().MatchRegex(@"map +1\.000").And.NotContain("accuracy");
    }

    [Fact]
    public async Task Claims_need_no_archive()
    {
        _run.Folder.Write(
            "claims.jsonl",
            """
            {"id":"1","set":"A","claim":"Rain fell in Cusco.","references":["Rain fell in Cusco on Sunday."],"supported":true}
            {"id":"2","set":"A","claim":"Forty bridges collapsed.","references":["Rain fell in Cusco."],"supported":false}
            """
        );

        var code = await _run.RunAsync("eval", "claims.jsonl", "--min", "macro-f1=1");

        code.Should().Be(0);
        _run.Output.Should().MatchRegex(@"set:A +macro-f1 +1\.000(?s:.*)set:A +check-auc +1\.000");
        Directory.Exists(Path.Combine(_run.Folder.Path, "index")).Should().BeFalse();
    }

    [Fact]
    public async Task Help_lists_every_metric()
    {
        await _run.RunAsync("eval", "--help");

        _run.Output.Should().Contain("refusal-auc").And.Contain("macro-f1").And.Contain("total-p95");
    }

    [Fact]
    public async Task Progress_is_shown_to_who_watches()
    {
        _run.Context = _run.Context with { IsWatched = true };

        await _run.RunAsync("eval", "good.yaml");

        _run.Error.Should().Contain("2 of 2, 0 wrong");
    }

    private string Written(string file) => File.ReadAllText(Path.Combine(_run.Folder.Path, file));
}
