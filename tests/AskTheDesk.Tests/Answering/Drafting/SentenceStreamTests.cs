using AskTheDesk.Answering.Drafting;
using CsCheck;

namespace AskTheDesk.Tests.Answering.Drafting;

public sealed class SentenceStreamTests
{
    [Theory]
    [InlineData("Rates rose. [1][2] Then they fell [3].", "Rates rose. [1][2]", "Then they fell [3].")]
    [InlineData("Rates rose. [1, 2] Then they fell.", "Rates rose. [1, 2]", "Then they fell.")]
    [InlineData(
        "Rates rose. [Source 1 and 2] Then they fell.",
        "Rates rose. [Source 1 and 2]",
        "Then they fell."
    )]
    [InlineData("Rates rose. [Passage 1] Then they fell.", "Rates rose. [Passage 1]", "Then they fell.")]
    [InlineData("Rates rose. [^1] Then they fell.", "Rates rose. [^1]", "Then they fell.")]
    [InlineData("Rates rose.【1】 Then they fell.", "Rates rose.【1】", "Then they fell.")]
    [InlineData("Rates rose.[1] Then they fell.", "Rates rose.[1]", "Then they fell.")]
    [InlineData("Rates rose [1]. Then they fell.", "Rates rose [1].", "Then they fell.")]
    [InlineData("[1] Rates rose. They fell.", "[1] Rates rose.", "They fell.")]
    [InlineData("Rates rose.\n[1] [2]\n\nThey fell.", "Rates rose. [1] [2]", "They fell.")]
    [InlineData("“Rates rose.” [1] They fell.", "“Rates rose.” [1]", "They fell.")]
    public void A_marker_stays_with_the_sentence_it_follows(string text, params string[] sentences)
    {
        Cut(text).Should().Equal(sentences);
    }

    [Theory]
    [InlineData("The U.S. Congress met Mr. Smith. It left.", "The U.S. Congress met Mr. Smith.", "It left.")]
    [InlineData("It rose by 1.5 percent. [1] It fell.", "It rose by 1.5 percent. [1]", "It fell.")]
    public void An_abbreviation_or_a_decimal_ends_no_sentence(string text, params string[] sentences)
    {
        Cut(text).Should().Equal(sentences);
    }

    [Theory]
    [InlineData("- Rates rose [1]\n- They fell [2]", "Rates rose [1]", "They fell [2]")]
    [InlineData("1. Rates rose. [1]\n2. They fell. [2]", "Rates rose. [1]", "They fell. [2]")]
    [InlineData("* **Rates** rose\n• _They_ `fell`", "Rates rose", "They fell")]
    [InlineData("> 1) Rates rose.", "Rates rose.")]
    [InlineData("# Rates\n\nThey rose. [1]", "They rose. [1]")]
    [InlineData("## They rose. [1]", "They rose. [1]")]
    [InlineData("**Rates rose.** [1] They fell.", "Rates rose. [1]", "They fell.")]
    [InlineData("It grew 2 * 3 times, or 2*3, in snake_case.", "It grew 2 * 3 times, or 2*3, in snake_case.")]
    [InlineData(
        "As [the paper](http://evil.example/x) said [1](http://evil.example).",
        "As the paper said [1]."
    )]
    [InlineData("---\n\n***\n[1]", new string[0])]
    public void Markup_is_taken_off(string text, params string[] sentences)
    {
        Cut(text).Should().Equal(sentences);
    }

    [Theory]
    [InlineData("<think>Rates rose. Did they?</think>They fell.", "They fell.")]
    [InlineData("<THINKING>hm\n</THINKING>\nThey fell.", "They fell.")]
    [InlineData("They fell. <think>Did they", "They fell.")]
    [InlineData("```\nRates rose. So it is.\n```\nThey fell.", "They fell.")]
    [InlineData("They fell by <5 and <b", "They fell by <5 and <b")]
    public void Thoughts_and_code_are_left_out(string text, params string[] sentences)
    {
        Cut(text).Should().Equal(sentences);
    }

    [Theory]
    [InlineData("Rates rose. [1] They fe", "Rates rose. [1]")]
    [InlineData("Rates rose. [1][", "Rates rose. [1]")]
    [InlineData("Rates rose [1", new string[0])]
    [InlineData("Rates rose [1]", "Rates rose [1]")]
    [InlineData("Rates rose.", "Rates rose.")]
    public void A_sentence_that_was_cut_off_is_left_out(string text, params string[] sentences)
    {
        var stream = new SentenceStream();

        stream.Push(text).Concat(stream.End(isCut: true)).Should().Equal(sentences);
    }

    [Fact]
    public void A_sentence_comes_as_soon_as_the_next_begins()
    {
        var stream = new SentenceStream();

        stream.Push("Rates rose. [1]").Should().BeEmpty();
        stream.Push(" Then ").Should().Equal("Rates rose. [1]");
    }

    [Fact]
    public void The_cuts_do_not_depend_on_the_pieces()
    {
        Gen.OneOf([.. Pieces.Select(Gen.Const)])
            .Array[0, 30]
            .Sample(pieces => Cut(pieces).SequenceEqual(Cut(string.Concat(pieces)), StringComparer.Ordinal));
    }

    [Fact]
    public void No_text_breaks_it()
    {
        Gen.String.Sample(text => Cut(text).All(sentence => sentence.Length > 0));
    }

    private static readonly string[] Pieces =
    [
        "Rates rose",
        "U.S. ",
        ". ",
        "[1]",
        " [2, 3]",
        "【1】",
        "\n",
        "- ",
        "**",
        "<think>",
        "</",
        "think>",
        "It",
        " ",
        "3.5",
    ];

    private static List<string> Cut(params string[] pieces)
    {
        var stream = new SentenceStream();
        var sentences = pieces.SelectMany(stream.Push).ToList();
        return [.. sentences, .. stream.End(isCut: false)];
    }
}
