using System.Xml.Linq;
using AskTheDesk.Loopback.Markdown;
using AskTheDesk.Loopback.Pages;
using CsCheck;

namespace AskTheDesk.Tests.Loopback.Pages;

/// <summary>What is written, and what Discord's client makes of it.</summary>
public sealed class MarkdownHtmlTests
{
    private const ulong Ada = 12345678901234567;

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("*a* _b_", "<em>a</em> <em>b</em>")]
    [InlineData("**a**", "<strong>a</strong>")]
    [InlineData("***a***", "<em><strong>a</strong></em>")]
    [InlineData("***a** b*", "<em><strong>a</strong> b</em>")]
    [InlineData("__a__ ~~b~~", "<u>a</u> <s>b</s>")]
    [InlineData("**a *b* c**", "<strong>a <em>b</em> c</strong>")]
    [InlineData("* a* b", "<ul><li>a* b</li></ul>")]
    [InlineData("x * a * b", "x * a * b")]
    [InlineData("x *a * b", "x *a * b")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("snake_case_", "snake<em>case</em>")]
    [InlineData("**a", "**a")]
    [InlineData("****", "<em>**</em>")]
    [InlineData("**a***", "<strong>a*</strong>")]
    [InlineData("||a||", "<span class=\"spoiler\" tabindex=\"0\">a</span>")]
    public void Styles(string written, string shown) => Of(written).Should().Be(shown);

    [Theory]
    [InlineData(@"\*a\* \_b\_", "*a* _b_")]
    [InlineData(@"\**a*\*", "*<em>a</em>*")]
    [InlineData(@"\\*a*", @"\<em>a</em>")]
    [InlineData(@"C:\dir \ ", @"C:\dir \ ")]
    [InlineData(@"\„a\“ \é", "„a“ é")]
    [InlineData(@"\# a", "# a")]
    [InlineData(@"\- a", "- a")]
    [InlineData(@"1\. a", "1. a")]
    [InlineData(@"\> a", "&gt; a")]
    [InlineData(@"\<@12345678901234567>", "&lt;@12345678901234567&gt;")]
    [InlineData(@"\@everyone", "@everyone")]
    [InlineData(
        @"\https://example.org",
        @"\<a href=""https://example.org/"" rel=""noreferrer"">https://example.org</a>"
    )]
    [InlineData(@"https\://example.org", "https://example.org")]
    [InlineData(
        @"\[a](https://example.org)",
        @"[a](<a href=""https://example.org/"" rel=""noreferrer"">https://example.org</a>)"
    )]
    [InlineData(@"¯\_(ツ)_/¯", @"¯\_(ツ)_/¯")]
    public void Backslashes(string written, string shown) => Of(written).Should().Be(shown);

    [Theory]
    [InlineData("`a *b*`", "<code>a *b*</code>")]
    [InlineData("``a`b``", "<code>a`b</code>")]
    [InlineData("`` ` ``", "<code>`</code>")]
    [InlineData("`a``b`", "<code>a``b</code>")]
    [InlineData("`a", "`a")]
    [InlineData(@"`a\`b`", @"<code>a\</code>b`")]
    [InlineData("```a```", "<pre><code>a</code></pre>")]
    [InlineData("```js\na\n```", "<pre><code>a</code></pre>")]
    [InlineData("```\n\na\n\n```\nb", "<pre><code>a</code></pre>b")]
    [InlineData("```<@12345678901234567>```", "<pre><code>&lt;@12345678901234567&gt;</code></pre>")]
    [InlineData("``````", "``````")]
    public void Code(string written, string shown) => Of(written).Should().Be(shown);

    [Theory]
    [InlineData("> a", "<blockquote>a</blockquote>")]
    [InlineData("> a\n> b\nc", "<blockquote>a\nb</blockquote>c")]
    [InlineData(">>> a\nb", "<blockquote>a\nb</blockquote>")]
    [InlineData(">a", "&gt;a")]
    [InlineData("x > a", "x &gt; a")]
    [InlineData("> > a", "<blockquote>&gt; a</blockquote>")]
    [InlineData("x\n> *a*", "x\n<blockquote><em>a</em></blockquote>")]
    [InlineData("**x\n> a** b", "<strong>x\n<blockquote>a</blockquote></strong> b")]
    public void Quotes(string written, string shown) => Of(written).Should().Be(shown);

    [Theory]
    [InlineData("# a", "<h1>a</h1>")]
    [InlineData("## a ##\n\nb", "<h2>a</h2>b")]
    [InlineData("### *a*", "<h3><em>a</em></h3>")]
    [InlineData("#### a", "#### a")]
    [InlineData("#a", "#a")]
    [InlineData("# # a", "# # a")]
    [InlineData("x # a", "x # a")]
    [InlineData("x\n# a", "x\n<h1>a</h1>")]
    [InlineData("**# a**", "<strong><h1>a</h1></strong>")]
    [InlineData("-# a", "<div class=\"subtext\">a</div>")]
    [InlineData("-# -# a", "-# -# a")]
    [InlineData("x -# a", "x -# a")]
    [InlineData("- # a", "<ul><li># a</li></ul>")]
    public void Lines(string written, string shown) => Of(written).Should().Be(shown);

    [Theory]
    [InlineData("- a\n- b", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("* a\n* b\nc", "<ul><li>a</li><li>b</li></ul>c")]
    [InlineData("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>")]
    [InlineData("- a\n  - b\n- c", "<ul><li>a\n<ul><li>b</li></ul></li><li>c</li></ul>")]
    [InlineData("-  a\n - b", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("x\n- a", "x\n<ul><li>a</li></ul>")]
    [InlineData("-a", "-a")]
    [InlineData("x - a", "x - a")]
    [InlineData("+ a", "+ a")]
    [InlineData("It fell by 3. Then", "It fell by 3. Then")]
    [InlineData("In\n1999. Then", "In\n<ol start=\"1999\"><li>Then</li></ol>")]
    public void Lists(string written, string shown) => Of(written).Should().Be(shown);

    [Theory]
    [InlineData("see https://a.org/x.", "see <a>https://a.org/x</a>.")]
    [InlineData("(https://a.org/x)", "(<a>https://a.org/x</a>)")]
    [InlineData("https://a.org/x_(y)", "<a>https://a.org/x_(y)</a>")]
    [InlineData("xhttps://a.org", "x<a>https://a.org</a>")]
    [InlineData("<https://a.org/x>", "<a>https://a.org/x</a>")]
    [InlineData("www.a.org HTTPS://a.org", "www.a.org HTTPS://a.org")]
    [InlineData("<ftp://a.org/>", "ftp://a.org/")]
    [InlineData("[a](https://a.org)", "<a>a</a>")]
    [InlineData("[a](<https://a.org> \"t\")", "<a>a</a>")]
    [InlineData("[**a**](https://a.org)", "<a><strong>a</strong></a>")]
    [InlineData(@"[a\*](https://a.org)", @"<a>a\*</a>")]
    [InlineData("[a [b]](https://a.org/x_(y))", "<a>a [b]</a>")]
    [InlineData("[1](https://a.org) [2](https://b.org)", "<a>1</a> <a>2</a>")]
    [InlineData("[https://b.org](https://a.org)", "[https://b.org](https://a.org)")]
    [InlineData("[<@12345678901234567>](https://a.org)", "[&lt;@12345678901234567&gt;](https://a.org)")]
    [InlineData("[a](javascript:x)", "[a](javascript:x)")]
    [InlineData("[a](a.org)", "[a](a.org)")]
    [InlineData("[ ](https://a.org)", "[ ](https://a.org)")]
    [InlineData("[a] (https://a.org)", "[a] (<a>https://a.org</a>)")]
    [InlineData("[1] [2]", "[1] [2]")]
    [InlineData("<a@b.org> a@b.org", "<a>a@b.org</a> a@b.org")]
    [InlineData("<+49 30 12>", "<a>+49 30 12</a>")]
    public void Links(string written, string shown)
    {
        var html = XElement.Parse($"<x>{Of(written)}</x>", LoadOptions.PreserveWhitespace);

        html.Descendants("a").Attributes().Remove();
        html.ToString(SaveOptions.DisableFormatting).Should().Be($"<x>{shown}</x>");
    }

    [Theory]
    [InlineData("<@12345678901234567> <@!12345678901234567>", "[@Ada] [@Ada]")]
    [InlineData("<@1> <@&2> <#3>", "[@unknown-user] [@unknown-role] [#unknown]")]
    [InlineData("@everyone me@here.org", "[@everyone] me[@here].org")]
    [InlineData("</ask:12> <id:guide>", "[/ask] [guide]")]
    [InlineData("<@ 1> <@x> @Ada", "&lt;@ 1&gt; &lt;@x&gt; @Ada")]
    [InlineData("`<@12345678901234567>`", "<code>&lt;@12345678901234567&gt;</code>")]
    public void Mentions(string written, string shown) =>
        Of(written)
            .Replace("<span class=\"mention\">", "[", StringComparison.Ordinal)
            .Replace("</span>", "]", StringComparison.Ordinal)
            .Should()
            .Be(shown);

    [Theory]
    [InlineData("<t:1668902400>", "<time>20 November 2022 at 00:00</time>")]
    [InlineData("<t:1668902400:D>", "<time>20 November 2022</time>")]
    [InlineData("<t:1668902400:x>", "&lt;t:1668902400:x&gt;")]
    [InlineData("<t:99999999999999999999:D>", "&lt;t:99999999999999999999:D&gt;")]
    [InlineData("<:a:1><a:b:2> :c:", ":a::b: :c:")]
    [InlineData("at 10:30:45", "at 10:30:45")]
    public void Times_and_emoji(string written, string shown) =>
        Of(written)
            .Replace("<span class=\"emoji\">", "", StringComparison.Ordinal)
            .Replace("</span>", "", StringComparison.Ordinal)
            .Should()
            .Be(shown);

    [Fact]
    public void No_text_becomes_markup_and_the_markup_is_well_formed()
    {
        string[] pieces =
        [
            "<script>",
            "<img src=x onerror=a>",
            "&lt;",
            "\"'",
            "**",
            "\0",
            "\ud800",
            "🛑",
            "[a](https://b.de)",
            "\n> ",
        ];
        var text = Gen.OneOf(Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]), Gen.String)
            .Array[0, 12]
            .Select(string.Concat);

        text.Sample(written =>
        {
            var html = XElement.Parse($"<x>{Of(written)}</x>");
            html.Descendants("script").Concat(html.Descendants("img")).Should().BeEmpty();
            html.Descendants().Attributes("onerror").Should().BeEmpty();
        });
    }

    private static string Of(string written)
    {
        var names = new Names();
        names.Add(MentionKind.User, Ada, "Ada");
        return string.Concat(
            new MarkdownHtml(names)
                .Of(DiscordText.Parse(written).Nodes)
                .Select(node => node.ToString(SaveOptions.DisableFormatting))
        );
    }
}
