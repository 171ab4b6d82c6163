using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Tests.Evaluation.Suites.Reading;

public sealed class BeirReaderTests : IDisposable
{
    private const string Queries = """
        {"_id":"1","text":"migrant caravan","metadata":{}}
        {"_id":"2","text":"never judged"}
        {"_id":"3"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("beir").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Judged_queries_are_searched_for_and_no_more()
    {
        var suite = await ReadAsync(("test", "query-id\tcorpus-id\tscore\r\n1\ta\t2\n1\tb\t0\n"));

        var query = suite.Questions.Should().ContainSingle().Subject;
        query.Text.Should().Be("migrant caravan");
        query.SearchOnly.Should().BeTrue();
        query
            .Relevant.Should()
            .Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 2, ["b"] = 0 });
        suite.Problems.Should().ContainSingle().Which.Field.Should().Be("text");
    }

    [Fact]
    public async Task A_bad_judgement_is_named()
    {
        var suite = await ReadAsync(("dev", "1\ta\t1\n1\tb\n1\tc\thigh"));

        suite.Questions[0].Relevant.Should().ContainSingle();
        suite.Problems.Where(problem => problem.Field == "score").Select(p => p.Line).Should().Equal(2, 3);
    }

    [Fact]
    public async Task The_test_part_is_taken_where_there_are_several()
    {
        var suite = await ReadAsync(("dev", "1\ta\t1"), ("test", "1\tb\t1"));

        suite.Questions[0].Relevant.Keys.Should().Equal("b");
    }

    [Fact]
    public async Task Which_of_several_other_parts_is_meant_cannot_be_known()
    {
        var suite = await ReadAsync(("dev", "1\ta\t1"), ("train", "1\tb\t1"));

        suite.Questions.Should().BeEmpty();
        suite.Problems.Should().ContainSingle().Which.What.Should().Contain("test.tsv");
    }

    private async Task<Suite> ReadAsync(params (string Part, string Text)[] qrels)
    {
        var token = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(Path.Combine(_folder, "queries.jsonl"), Queries, token);
        Directory.CreateDirectory(Path.Combine(_folder, "qrels"));
        foreach (var (part, text) in qrels)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, "qrels", $"{part}.tsv"), text, token);
        }
        return await SuiteReader.ReadAsync(_folder, token);
    }
}
