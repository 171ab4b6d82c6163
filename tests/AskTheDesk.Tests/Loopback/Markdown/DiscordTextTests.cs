using AskTheDesk.Loopback.Markdown;
using CsCheck;

namespace AskTheDesk.Tests.Loopback.Markdown;

public sealed class DiscordTextTests
{
    // Pieces that mean something, so that random texts of them mean a lot.
    private static readonly string[] Pieces =
    [
        .. "* ** _ __ ~~ || ` ``` \\ > >>> # -# - 1. [ ] ( ) ]( < > :a: \0 \ud800 a @everyone".Split(' '),
        .. "https://a.de <@12345678901234567> <t:1:R> <:a:1> </a:1> <id:guide> <+491>".Split(' '),
        .. new[] { " ", "  ", "\n", "\r\n", "> ", ">>> ", "# ", "-# ", "- ", "1. ", "\t" },
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]),
            Gen.String
        )
        .Array[0, 40]
        .Select(string.Concat);

    [Fact]
    public void No_text_makes_it_throw_or_show_more_than_was_written()
    {
        AnyText.Sample(text =>
            DiscordText.Parse(text).Shown.Length <= text.Length + 3 * text.Count(c => c == '\t')
        );
    }

    [Fact]
    public void A_text_in_which_every_sign_is_escaped_does_nothing()
    {
        AnyText.Sample(text =>
        {
            var words = new string([.. text.Where(c => c is >= ' ' and < '\u007f')]);
            var escaped = string.Concat(
                words.Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? $"{c}" : $"\\{c}")
            );
            var read = DiscordText.Parse(escaped);
            return !read.Active.Any() && read.Shown == words;
        });
    }

    [Theory]
    [InlineData("", "*")]
    [InlineData("", "`")]
    [InlineData("", "[")]
    [InlineData("", "[a](")]
    [InlineData("", "[(a)")]
    [InlineData("[a](", @"(\)")]
    [InlineData("", "> ")]
    [InlineData("", "||a")]
    [InlineData("", "- ")]
    [InlineData("", "# -# ")]
    [InlineData("", "a:")]
    public async Task A_message_made_to_be_slow_is_read_at_once(string start, string piece)
    {
        var text = start + string.Concat(Enumerable.Repeat(piece, 4000 / piece.Length));

        var read = Task.Run(() => DiscordText.Parse(text).Shown, TestContext.Current.CancellationToken);

        (await read.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken))
            .Length.Should()
            .BeLessThanOrEqualTo(text.Length);
    }

    [Fact]
    public void What_acts_in_a_text_is_listed_outermost_first()
    {
        var read = DiscordText.Parse("Well, **see <@12345678901234567>** at <https://example.org>.");

        read.Active.Select(node => node.GetType().Name).Should().Equal("Styled", "Mention", "Link");
        read.Active.OfType<MarkdownNode.Link>().Single().Target.Host.Should().Be("example.org");
    }
}
