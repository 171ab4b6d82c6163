using AskTheDesk.Articles;
using AskTheDesk.Articles.Cleaning;
using CsCheck;

namespace AskTheDesk.Tests.Articles.Cleaning;

public sealed class ArticleCleanerTests
{
    [Fact]
    public void A_headline_leaves_the_body()
    {
        var clean = ArticleCleaner.Clean("Rates rise again\n\nRates rose on Monday.\n\nThey fell before.");

        clean.Title.Should().Be("Rates rise again");
        clean.TitleInferred.Should().BeFalse();
        clean.Blocks.Select(block => block.Text).Should().Equal("Rates rose on Monday.", "They fell before.");
    }

    [Fact]
    public void Without_a_headline_the_first_sentence_is_the_title_and_stays_in_the_body()
    {
        var clean = ArticleCleaner.Clean("Rates rose on Monday. They fell before.\nNobody knows why.");

        clean.Title.Should().Be("Rates rose on Monday");
        clean.TitleInferred.Should().BeTrue();
        clean.Blocks[0].Text.Should().Be("Rates rose on Monday. They fell before.");
    }

    [Fact]
    public void A_title_is_made_from_a_paragraph_not_from_a_list()
    {
        ArticleCleaner.Clean("• Rates up\n• Prices down\n\nRates rose.").Title.Should().Be("Rates rose");
    }

    [Theory]
    [InlineData("Rates rise", "Rates rise\n\nRates rose.")]
    [InlineData("Rates rise", "RATES RISE!\n\nRates rose.")]
    [InlineData("Rates rise", "Rates rose.")]
    public void A_stated_title_is_not_said_again(string title, string text)
    {
        var clean = ArticleCleaner.Clean(text, title);

        clean.Title.Should().Be(title);
        clean.Blocks.Should().Equal(new Block(BlockKind.Paragraph, "Rates rose."));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00A0\n")]
    [InlineData("Advertisement\n\nShare this article\n***")]
    public void Nothing_is_left_of_nothing(string text)
    {
        ArticleCleaner.Clean(text).Blocks.Should().BeEmpty();
    }

    [Fact]
    public void Any_text_is_cleaned_to_lines_without_controls()
    {
        Gen.String.Sample(text =>
        {
            foreach (var block in ArticleCleaner.Clean(text).Blocks)
            {
                Assert.NotEmpty(block.Text);
                Assert.DoesNotContain(block.Text, c => char.IsControl(c) || c is '\u202E' or '\u2028');
                Assert.Equal(block.Text.Trim(), block.Text);
            }
        });
    }

    [Fact]
    public void Cleaning_what_is_clean_loses_no_name_and_no_figure_of_it()
    {
        Texts.Sample(text =>
        {
            var once = Text(ArticleCleaner.Clean(text, "A stated title"));

            NamesAndFiguresOf(Text(ArticleCleaner.Clean(once, "A stated title")))
                .Should()
                .BeEquivalentTo(NamesAndFiguresOf(once));
        });
    }

    [Fact]
    public void No_name_and_no_figure_of_a_text_without_furniture_is_lost()
    {
        Texts.Sample(text =>
        {
            NamesAndFiguresOf(Text(ArticleCleaner.Clean(text, "A stated title")))
                .Should()
                .BeEquivalentTo(NamesAndFiguresOf(text));
        });
    }

    // Of two captions that say almost the same one stays, so that other words may go.
    private static readonly string[] Names = ["Ann", "Author", "LONDON", "Monday", "January", "PHOTOGRAPHER"];

    private static readonly char[] Separators =
    [
        ' ',
        '\n',
        '\r',
        '\u00A0',
        '\u2028',
        '•',
        '-',
        '–',
        '—',
        ',',
        '/',
    ];

    private static readonly string[] Gaps = ["\n", "\n\n", "\r\n\r\n", "\n\u00A0\n", "\u2028"];

    private static readonly string[] Lines =
    [
        "A short heading",
        "By Ann Author",
        "Is this a question?",
        "Nine hundred people walked along the road on Monday, officers said.",
        "Nine hundred people walked along the road on Monday, officers said",
        "A crowd of people walks along the road, seen from above, in the south of the country",
        "A crowd of people walks  along the road, seen from above, in the south of the country \u00A0",
        "A man waits. A PHOTOGRAPHER/Agency",
        "• A point about 1.5 percent",
        "- A point about 15 percent",
        "— Ann Author (@ann) January 17, 2020",
        "– Ann Author",
        "LONDON —",
        "“Nobody knows,” she said, “and nobody asks.”",
        "and then the line went on",
        "which was cut at a column of some sixty letters, as lines of",
        "old were, and it goes on here until the sentence has come to",
        "Price: 12 dollars",
        "12",
        "pic.twitter.com/abc",
    ];

    /// <summary>Pages put together from lines of every shape, some of them more than once.</summary>
    private static Gen<string> Texts { get; } =
        Gen.Select(
            Gen.Int[0, Lines.Length - 1].Array[0, 30],
            Gen.Int[0, Gaps.Length - 1].Array[30],
            (lines, gaps) => string.Concat(lines.Select((line, i) => Lines[line] + Gaps[gaps[i]]))
        );

    private static string Text(CleanArticle article) =>
        string.Join(Article.BlockSeparator, article.Blocks.Select(block => block.Text));

    private static HashSet<string> NamesAndFiguresOf(string text) =>
        [
            .. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
                .Where(word => Names.Contains(word) || word.Any(char.IsDigit)),
        ];
}
