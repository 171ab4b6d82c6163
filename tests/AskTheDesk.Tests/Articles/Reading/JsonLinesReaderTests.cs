using System.Text;
using AskTheDesk.Articles;
using AskTheDesk.Articles.Reading;
using AskTheDesk.Articles.Reading.Files;
using CsCheck;

namespace AskTheDesk.Tests.Articles.Reading;

public sealed class JsonLinesReaderTests
{
    private static readonly DateTimeOffset Now = new(2022, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_line_is_an_article()
    {
        var item = Read(
            """{"id":"x","title":"T","published":"2022-01-02","source":"S","text":"One.\n\nTwo.","authors":["A"]}"""
        );

        var article = item.Should().BeOfType<SourceItem.Found>().Which.Article;
        article.Header.Title.Should().Be("T");
        article.Header.Source.Should().Be("S");
        article.Header.Published.Origin.Should().Be(DateOrigin.Stated);
        article.Text.Should().Be("One.\n\nTwo.");
    }

    [Fact]
    public void Without_an_id_it_goes_by_file_and_line()
    {
        var item = Read("""{"text":"One."}""");

        item.Should().BeOfType<SourceItem.Found>().Which.Article.Id.Value.Should().Be("feed.jsonl#4");
    }

    [Fact]
    public void A_number_is_an_id_and_null_is_nothing()
    {
        var item = Read("""{"id":12,"title":null,"text":"One."}""");

        var header = item.Should().BeOfType<SourceItem.Found>().Which.Article.Header;
        header.Id.Value.Should().Be("12");
        header.TitleInferred.Should().BeTrue();
    }

    [Theory]
    [InlineData("{\"id\":\"x\",", null, null, "not JSON")]
    [InlineData("[1]", null, null, "not a JSON object")]
    [InlineData("{\"id\":\"x\",\"id\":\"y\",\"text\":\"One.\"}", null, null, "not JSON")]
    [InlineData("{\"id\":\"x\"}", "text", "x", "missing")]
    [InlineData("{\"id\":\"x\",\"text\":7}", "text", "x", "not a string")]
    [InlineData("{\"id\":\"x\",\"text\":\" \"}", null, "x", "no text")]
    [InlineData("{\"id\":\"x\",\"text\":\"\\ud800\"}", "text", "x", "half a character")]
    [InlineData("{\"id\":\"x\",\"url\":\"nowhere\",\"text\":\"One.\"}", "url", "x", "absolute address")]
    [InlineData("{\"id\":[],\"text\":\"One.\"}", "id", null, "not a string")]
    public void A_bad_line_is_rejected_with_its_field_and_its_id_if_known(
        string line,
        string? field,
        string? id,
        string reason
    )
    {
        var rejected = Read(line).Should().BeOfType<SourceItem.Rejected>().Which;

        rejected.Rejection.Line.Should().Be(4);
        rejected.Rejection.Field.Should().Be(field);
        rejected.Rejection.Reason.Should().Contain(reason);
        rejected.Id?.Value.Should().Be(id);
        (rejected.Id is null).Should().Be(id is null);
    }

    [Fact]
    public void Wrongly_encoded_bytes_are_rejected()
    {
        var item = JsonLinesReader.Read(new ByteLine(4, new byte[] { 0x7B, 0xE9, 0x7D }), "feed.jsonl", Now);

        item.Should().BeOfType<SourceItem.Rejected>().Which.Rejection.Reason.Should().Contain("not UTF-8");
    }

    [Fact]
    public void A_mark_before_the_first_line_is_passed_over()
    {
        Read("\uFEFF{\"text\":\"One.\"}").Should().BeOfType<SourceItem.Found>();
    }

    [Fact]
    public void Any_bytes_are_an_article_or_a_rejection()
    {
        Gen.Byte.Array.Sample(bytes =>
            Assert.NotNull(JsonLinesReader.Read(new ByteLine(1, bytes), "feed.jsonl", Now))
        );
    }

    private static SourceItem Read(string line) =>
        JsonLinesReader.Read(new ByteLine(4, Encoding.UTF8.GetBytes(line)), "feed.jsonl", Now);
}
