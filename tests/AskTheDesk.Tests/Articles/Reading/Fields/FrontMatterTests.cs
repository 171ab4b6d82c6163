using AskTheDesk.Articles.Reading;
using AskTheDesk.Articles.Reading.Fields;
using CsCheck;

namespace AskTheDesk.Tests.Articles.Reading.Fields;

public sealed class FrontMatterTests
{
    [Fact]
    public void Fields_stand_between_two_fences_and_the_text_below()
    {
        var (fields, text) = FrontMatter.Split("---\r\ntitle: \"A: B\"\r\nid: 7\r\n---\r\nBody.\n");

        fields.Text("title").Should().Be("A: B");
        fields.Text("id").Should().Be("7");
        text.Should().Be("Body.\n");
    }

    [Theory]
    [InlineData("Body.\n---\nid: 7\n---\n")]
    [InlineData("--- a dash\nBody.")]
    [InlineData("")]
    public void A_text_without_a_fence_on_top_states_nothing(string text)
    {
        var split = FrontMatter.Split(text);

        split.Text.Should().Be(text);
        split.Fields.Text("id").Should().BeNull();
    }

    [Theory]
    [InlineData("---\n---\nBody.")]
    [InlineData("---\nbyline:\nsource: null\nurl: ~\n---\nBody.")]
    [InlineData("---\ntags: [a, {b: [c]}]\nlayout: post\n---\nBody.")]
    public void Empty_and_unknown_fields_are_passed_over(string text)
    {
        var (fields, body) = FrontMatter.Split(text);

        StatedFields.Known.Should().OnlyContain(name => fields.Text(name) == null);
        body.Should().Be("Body.");
    }

    [Theory]
    [InlineData("---\nid: 7\nBody.", 1, null)]
    [InlineData("---\nid: 7\ntitle: \"open\nurl: x\n---\nBody.", 3, null)]
    [InlineData("---\nid: 7\nid: 8\n---\nBody.", 3, "id")]
    [InlineData("---\nid: 7\nbyline: [A, B]\n---\nBody.", 3, "byline")]
    [InlineData("---\nid: 7\nembrago: 2030-01-01\n---\nBody.", 3, "embrago")]
    [InlineData("---\nStatus: retracted\n---\nBody.", 2, "Status")]
    [InlineData("---\njust words\n---\nBody.", 2, null)]
    [InlineData("---\nid: *nobody\n---\nBody.", 2, "id")]
    public void Bad_front_matter_is_refused_with_line_and_field(string text, int line, string? field)
    {
        var split = () => FrontMatter.Split(text);

        var rejection = split.Should().Throw<ArticleFormatException>().Which.ToRejection("a.txt");
        rejection.Line.Should().Be(line);
        rejection.Field.Should().Be(field);
    }

    [Fact]
    public void Nesting_however_deep_does_not_overflow()
    {
        var split = () => FrontMatter.Split("---\ntags: " + new string('[', 50_000) + "\n---\nBody.");

        split.Should().Throw<ArticleFormatException>();
    }

    [Fact]
    public void Any_front_matter_is_read_or_refused()
    {
        string[] scraps =
        [
            "---\n",
            "id",
            ": ",
            "\n",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "&a",
            "*a",
            "|",
            "#",
            "\t",
            "  ",
            "?",
            "!!",
            "%",
        ];

        Gen.Int[0, scraps.Length - 1]
            .Array.Select(picks => "---\n" + string.Concat(picks.Select(i => scraps[i])) + "\n---\nx")
            .Sample(text =>
            {
                try
                {
                    Assert.NotNull(FrontMatter.Split(text).Text);
                }
                catch (ArticleFormatException e)
                {
                    Assert.NotEmpty(e.Message);
                }
            });
    }
}
