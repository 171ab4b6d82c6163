using AskTheDesk.Articles;

namespace AskTheDesk.Tests.Articles;

public sealed class RejectionTests
{
    [Theory]
    [InlineData("a.jsonl", 3, "url", "a.jsonl, line 3: url: Wrong.")]
    [InlineData("a.txt", null, null, "a.txt: Wrong.")]
    [InlineData("", null, null, "Wrong.")]
    public void It_reads_as_a_place_and_a_reason(string file, int? line, string? field, string expected)
    {
        new Rejection(file, line, field, "Wrong.").ToString().Should().Be(expected);
    }
}
