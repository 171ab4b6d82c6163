using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Loopback.Markdown;

namespace AskTheDesk.Tests.Bot.Showing.Markup;

public sealed class PlainMarkdownTests
{
    private const string Alphabet = "ab 1.)\n\t*_~`|<>[]()@:#-+!&\\/=\u200B\u202E\u00E9\uD83D\uDE00\uD800";

    [Theory]
    [InlineData("**bold** and __under__")]
    [InlineData("@everyone and @here")]
    [InlineData("<@13> <@&14> <#15> </ask:1> <t:0> <:x:1>")]
    [InlineData("[a link](https://evil.example)")]
    [InlineData("https://evil.example/a_b")]
    [InlineData("# A heading")]
    [InlineData("-# small")]
    [InlineData("- item")]
    [InlineData("1. item")]
    [InlineData("> quoted")]
    [InlineData("||hidden|| ~~gone~~ `code` ```block```")]
    [InlineData("\\*already escaped\\*")]
    public void Outside_text_is_shown_as_it_stands_and_does_nothing(string outside)
    {
        var shown = DiscordText.Parse(PlainMarkdown.Escape(outside));

        shown.Active.Should().BeEmpty();
        shown.Shown.Should().Be(outside);
    }

    [Fact]
    public void Whatever_is_written_nothing_of_it_is_active()
    {
        var random = new Random(1);
        foreach (var _ in Enumerable.Range(0, 5000))
        {
            var outside = new string(random.GetItems(Alphabet.AsSpan(), random.Next(1, 24)));

            var escaped = PlainMarkdown.Escape(outside);

            DiscordText.Parse(escaped).Active.Should().BeEmpty("of {0}", outside);
            DiscordText.Parse($"So {escaped} [1]").Active.Should().BeEmpty("of {0}", outside);
            DiscordText.Parse(escaped).Shown.Should().Be(PlainMarkdown.OneLine(outside));
        }
    }

    [Theory]
    [InlineData("a\r\n\tb  c\u00A0d ", "a b c d")]
    [InlineData("a\u202Eb\u200Bc\u0007d\uFEFF", "abcd")]
    [InlineData("\uD800x", "x")]
    public void What_cannot_be_seen_is_left_out(string outside, string line)
    {
        PlainMarkdown.OneLine(outside).Should().Be(line);
    }

    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("two words here", 11, "two words…")]
    [InlineData("unbreakable", 5, "unbr…")]
    [InlineData("abc\uD83D\uDE00def", 5, "abc…")]
    public void What_is_too_long_is_cut_between_words(string text, int most, string cut)
    {
        PlainMarkdown.Shorten(text, most).Should().Be(cut);
    }
}
