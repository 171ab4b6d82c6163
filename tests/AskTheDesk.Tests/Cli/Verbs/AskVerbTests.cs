using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class AskVerbTests : IDisposable
{
    private const string Question = "How many people marched in Lima?";

    private readonly CliRun _run = new CliRun()
        .With(
            "lima.txt",
            "---\nsource: The Paper\npublished: 2022-02-03\n---\nMarch in Lima\n\nAbout 4,200 people marched in Lima on Thursday."
        )
        .With(
            "rates.txt",
            "---\nsource: The Post\npublished: 2022-02-10\n---\nRates rise\n\nThe central bank raised rates to 5 percent."
        );

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_first_question_builds_the_index_and_says_so()
    {
        var code = await _run.RunAsync("ask", Question);

        code.Should().Be(0);
        _run.Error.Should().Contain("There is no index yet: building it from seeds.\n2 added");
        _run.Output.Should().StartWith("About 4,200 people marched in Lima on Thursday. [1]\n");
        _run.Output.Should().Contain("[1] March in Lima — The Paper, 3 February 2022\n");
    }

    [Fact]
    public async Task The_second_question_finds_the_index_there()
    {
        await _run.RunAsync("index");

        await _run.RunAsync("ask", Question);

        _run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Json_is_all_there_is_on_standard_output()
    {
        await _run.RunAsync("ask", Question, "--json");

        _run.Json.GetProperty("outcome").GetString().Should().Be("answered");
        _run.Json.GetProperty("sources")[0].GetProperty("article").GetString().Should().Be("lima.txt");
        _run.Json.GetProperty("index").GetProperty("articles").GetInt32().Should().Be(2);
    }

    [Theory]
    [InlineData("--as-of", "2022-02-02")]
    [InlineData("--from", "2022-02-04")]
    [InlineData("--to", "2022-02-02")]
    [InlineData("--source", "The Post")]
    public async Task A_filter_leaves_articles_out(string filter, string value)
    {
        var code = await _run.RunAsync("ask", Question, filter, value, "--json");

        code.Should().Be(0);
        _run.Output.Should().NotContain("lima.txt");
    }

    [Theory]
    [InlineData("--as-of", "2022-02-03")]
    [InlineData("--as-of", "2022-02-03T00:00:00Z")]
    [InlineData("--from", "2022-02-03")]
    [InlineData("--to", "2022-02-03")]
    [InlineData("--source", "the paper")]
    public async Task A_filter_keeps_what_it_names(string filter, string value)
    {
        await _run.RunAsync("ask", Question, filter, value, "--json");

        _run.Json.GetProperty("sources")[0].GetProperty("article").GetString().Should().Be("lima.txt");
    }

    [Theory]
    [InlineData("UTC", true)]
    [InlineData("Asia/Tokyo", false)]
    public async Task A_day_as_of_which_is_asked_ends_in_the_newsroom_s_time_zone(string zone, bool isIn)
    {
        _run.With(
            "late.txt",
            "---\npublished: 2022-02-20T18:00:00Z\n---\nMarch in Cuzco\n\nAbout 310 people marched in Cuzco."
        );
        _run.Folder.Write("appsettings.json", $$"""{"Desk:TimeZone": "{{zone}}"}""");

        await _run.RunAsync("ask", "How many people marched in Cuzco?", "--as-of", "2022-02-20", "--json");

        _run.Output.Contains("late.txt", StringComparison.Ordinal).Should().Be(isIn);
    }

    [Fact]
    public async Task Words_need_no_quotation_marks_and_may_begin_with_any_character()
    {
        await _run.RunAsync("ask", "@desk", "how", "many", "marched", "in", "Lima?", "--json");

        _run.Json.GetProperty("question").GetString().Should().Be("@desk how many marched in Lima?");
    }

    [Fact]
    public async Task A_question_that_is_none_is_refused_which_is_no_failure()
    {
        var code = await _run.RunAsync("ask", "  ", "--json");

        code.Should().Be(0);
        _run.Json.GetProperty("outcome").GetString().Should().Be("refused");
    }

    [Fact]
    public async Task A_setting_changes_what_it_says_it_does()
    {
        _run.Folder.Write(
            "appsettings.json",
            """{"Desk": {"MaxQuestion": 10}, "Archive": {"Index": "elsewhere"}}"""
        );

        await _run.RunAsync("ask", Question, "--json");

        _run.Json.GetProperty("outcome").GetString().Should().Be("refused");
        Directory.Exists(Path.Combine(_run.Folder.Path, "elsewhere", "lucene")).Should().BeTrue();
    }

    [Fact]
    public async Task Article_text_cannot_lead_the_terminal_astray()
    {
        _run.With(
            "evil.txt",
            "Evil \u202eheadline\n\nAbout 4,200 people marched in Quito \u202eon Friday\u200f."
        );

        await _run.RunAsync("ask", "How many people marched in Quito?");

        _run.Output.Should().Contain("Quito");
        _run.Output.Should().NotMatchRegex("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]");
    }
}
