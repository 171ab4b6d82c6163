using AskTheDesk.Articles;
using AskTheDesk.Articles.Reading;
using AskTheDesk.Articles.Reading.Fields;

namespace AskTheDesk.Tests.Articles.Reading.Fields;

public sealed class HeaderParserTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var header = Parse(
            ("title", " A  title "),
            ("byline", "A. Writer"),
            ("source", "The Desk"),
            ("section", "World"),
            ("url", "https://example.org/a"),
            ("published", "2021-10-23"),
            ("kind", "Opinion"),
            ("status", "corrected"),
            ("status_note", "A figure was wrong."),
            ("status_date", "2021-10-24"),
            ("embargo", "2021-10-25T09:00:00+02:00")
        );

        header
            .Should()
            .Be(
                new ArticleHeader(
                    new ArticleId("a.txt"),
                    "A title",
                    TitleInferred: false,
                    "A. Writer",
                    "The Desk",
                    "World",
                    new Uri("https://example.org/a"),
                    new PublicationDate(new(2021, 10, 23, 0, 0, 0, TimeSpan.Zero), DateOrigin.Stated),
                    ArticleKind.Opinion,
                    new ArticleStatus(PublicationState.Corrected, "A figure was wrong.", new(2021, 10, 24)),
                    new DateTimeOffset(2021, 10, 25, 7, 0, 0, TimeSpan.Zero)
                )
            );
    }

    [Fact]
    public void What_is_not_stated_is_news_published_at_an_unknown_date()
    {
        var header = Parse(("url", " "), ("published", ""));

        header.Published.Should().Be(PublicationDate.Unknown);
        header.Kind.Should().Be(ArticleKind.News);
        header.Status.Should().Be(ArticleStatus.Published);
        header.Should().Match<ArticleHeader>(h => h.Url == null && h.Embargo == null && h.Byline == null);
    }

    [Theory]
    [InlineData("url", "example.org/a")]
    [InlineData("url", "javascript:alert(1)")]
    [InlineData("url", "file:///etc/passwd")]
    [InlineData("published", "soon")]
    [InlineData("embargo", "2021-02-30")]
    [InlineData("kind", "satire")]
    [InlineData("kind", "1")]
    [InlineData("status", "gone")]
    [InlineData("status_date", "October")]
    public void A_bad_field_is_refused_by_name_without_its_value(string name, string value)
    {
        var parse = () => Parse((name, value));

        var refused = parse.Should().Throw<ArticleFormatException>().Which;
        refused.ToRejection("a.txt").Should().Match<Rejection>(r => r.Field == name && r.Line == 1);
        refused.Message.Should().StartWith("This is not ").And.NotContain(value);
    }

    private static ArticleHeader Parse(params IEnumerable<(string Name, string Value)> stated)
    {
        var fields = new StatedFields();
        foreach (var (name, value) in stated)
        {
            fields.Add(name, value, line: 1);
        }
        return HeaderParser.Parse(fields, new ArticleId("a.txt"));
    }
}
