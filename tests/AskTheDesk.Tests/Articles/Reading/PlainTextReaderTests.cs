using System.Text;
using AskTheDesk.Articles;
using AskTheDesk.Articles.Reading;

namespace AskTheDesk.Tests.Articles.Reading;

public sealed class PlainTextReaderTests
{
    private static readonly DateTimeOffset Now = new(2022, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Without_front_matter_the_path_is_the_id_and_the_first_line_the_title()
    {
        var article = Read("A headline\n\nOne sentence.");

        article.Id.Value.Should().Be("a.txt");
        article.Header.Title.Should().Be("A headline");
        article.Text.Should().Be("One sentence.");
    }

    [Fact]
    public void With_front_matter_its_fields_hold()
    {
        var article = Read(
            "\uFEFF---\nid: x\ntitle: Stated\npublished: 2020-02-03\n---\nStated\n\nOn May 3, 2021, one."
        );

        article.Id.Value.Should().Be("x");
        article.Header.Title.Should().Be("Stated");
        article.Header.Published.Origin.Should().Be(DateOrigin.Stated);
        article.Text.Should().Be("On May 3, 2021, one.");
    }

    [Fact]
    public void An_article_of_front_matter_alone_is_refused()
    {
        var read = () => Read("---\ntitle: Stated\n---\n");

        read.Should().Throw<ArticleFormatException>().WithMessage("There is no text*");
    }

    private static Article Read(string text) =>
        PlainTextReader.Read(Encoding.UTF8.GetBytes(text), new ArticleId("a.txt"), Now);
}
