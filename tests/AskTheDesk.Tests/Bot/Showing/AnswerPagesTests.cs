using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Indexing;
using AskTheDesk.Loopback.Markdown;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Bot.Showing;

public sealed class AnswerPagesTests
{
    [Fact]
    public void An_answer_is_its_sentences_with_markers_and_under_them_its_sources()
    {
        var answer = SomeAnswer.Of(
            [new("Rates rose.", [1], Differs: false), new("Prices fell.", [1, 2], Differs: false)],
            SomeAnswer.Source(1),
            SomeAnswer.Source(2, "Prices fell.")
        );

        Texts(answer)
            .Should()
            .Equal(
                """
                Rates rose.~[1] Prices fell.~[1][2]

                [1] **Title of 1.txt**
                -# The Paper · 1 June 2022
                <https://paper.example/1.txt>
                > rose on Monday.

                [2] **Title of 2.txt**
                -# The Paper · 1 June 2022
                <https://paper.example/2.txt>
                > Prices fell.
                """.Replace('~', '\u00A0')
            );
    }

    [Fact]
    public void Reports_that_differ_stand_side_by_side_with_their_dates()
    {
        var answer = SomeAnswer.Of(
            [
                new("Rates rose.", [1], Differs: false),
                new("Ten died.", [1], Differs: true),
                new("Nine died.", [2], Differs: true),
            ],
            SomeAnswer.Source(1),
            SomeAnswer.Source(2)
        );

        Texts(answer)[0]
            .Should()
            .StartWith(
                """
                Rates rose.~[1]

                Reports differ, newest first:
                - 1 June 2022: Ten died.~[1]
                - 1 June 2022: Nine died.~[2]
                """.Replace('~', '\u00A0')
            );
    }

    [Fact]
    public void A_sentence_without_a_source_says_so()
    {
        var answer = SomeAnswer.Of([new("Rates rose.", [], Differs: false)]);

        Texts(answer)[0].Should().Contain("Rates rose.\u00A0*(not supported by any source)*");
    }

    [Fact]
    public void A_long_answer_is_split_at_sentences_and_never_inside_a_citation()
    {
        var sentences = Enumerable
            .Range(1, 30)
            .Select(number => new AnswerSentence(
                $"Sentence {number} {string.Join(' ', Enumerable.Repeat("word", 40))} ends.",
                [number % 5 + 1, 6],
                Differs: false
            ))
            .ToList();
        var answer = SomeAnswer.Of(sentences, [.. Enumerable.Range(1, 6).Select(n => SomeAnswer.Source(n))]);

        var pages = Texts(answer);

        pages.Should().HaveCountGreaterThan(2).And.OnlyContain(page => page.Length <= Pager.Limit);
        var whole = string.Join(' ', pages);
        foreach (var sentence in sentences)
        {
            pages
                .Should()
                .ContainSingle(page => page.Contains($"{sentence.Text}\u00A0[{sentence.Numbers[0]}][6]"));
        }
        sentences
            .Select(sentence => whole.IndexOf(sentence.Text, StringComparison.Ordinal))
            .Should()
            .BeInAscendingOrder();
    }

    [Fact]
    public void Only_the_last_message_has_the_buttons()
    {
        var answer = SomeAnswer.Of(
            [.. Enumerable.Range(1, 9).Select(_ => new AnswerSentence(new string('a', 800), [1], false))],
            SomeAnswer.Source(1)
        );

        var pages = Pages().Of(answer);

        pages.SkipLast(1).Should().OnlyContain(page => page.Rows.Count == 0);
        Labels(pages[^1]).Should().Equal("Passages", "Ask on", "Why", "Copy", "👍", "👎");
    }

    [Fact]
    public void A_private_answer_in_a_server_can_be_shared()
    {
        var answer = SomeAnswer.Of();

        Labels(Pages().Of(answer)[^1]).Should().NotContain("Share");
        Labels(Pages().Of(answer with { By = answer.By with { IsPrivate = true } })[^1])
            .Should()
            .Contain("Share");
        Labels(Pages().Of(answer with { By = answer.By with { IsPrivate = true, Guild = null } })[^1])
            .Should()
            .NotContain("Share");
    }

    [Fact]
    public void A_miss_says_what_was_searched_and_what_came_nearest()
    {
        var miss = SomeAnswer.NotInArchive(SomeAnswer.Article("1.txt"));

        Texts(miss)
            .Should()
            .Equal(
                """
                **The archive does not say.**
                I searched 1,200 passages of 3 articles for: rates, rise.

                Nearest to it come:
                - **Title of 1.txt**, The Paper, 1 June 2022 <https://paper.example/1.txt>
                """
            );
        Labels(Pages().Of(miss)[^1]).Should().Equal("Ask on", "Why", "👍", "👎");
    }

    [Fact]
    public void A_refusal_is_what_was_said_and_has_no_buttons()
    {
        Texts(SomeAnswer.Refused()).Should().Equal("Ask a question.");
        Labels(Pages().Of(SomeAnswer.Refused())[^1]).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_that_an_article_or_a_model_wrote_is_active()
    {
        const string Attack =
            "@everyone <@1> **x** [y](https://evil.example) ||z|| https://evil.example\n# h\n```";
        var article = SomeAnswer.Article("1.txt") with { Title = Attack, Publication = Attack };
        var source = SomeAnswer.Source(1, Attack) with { Article = article };
        var answer = SomeAnswer.Of([new(Attack, [1], Differs: false)], source) with { Fallback = Attack };

        var nodes = Texts(answer).SelectMany(text => DiscordText.Parse(text).Active).ToList();

        nodes
            .OfType<MarkdownNode.Link>()
            .Should()
            .ContainSingle("the article's own address is one")
            .Which.Target.AbsoluteUri.Should()
            .Be("https://paper.example/1.txt");
        nodes
            .Select(node => node.GetType())
            .Distinct()
            .Should()
            .BeEquivalentTo([
                typeof(MarkdownNode.Styled),
                typeof(MarkdownNode.Subtext),
                typeof(MarkdownNode.Link),
                typeof(MarkdownNode.Quote),
            ]);
        nodes.OfType<MarkdownNode.Styled>().Should().ContainSingle("the title is bold");
    }

    private static AnswerPages Pages() =>
        new(new AnswerNotes(Options.Create(new DeskOptions()), Options.Create(new ArchiveOptions())));

    private static IReadOnlyList<string> Texts(Answer answer) =>
        [.. Pages().Of(answer).Select(page => page.Content)];

    private static IEnumerable<string> Labels(OutgoingMessage message) =>
        message
            .Rows.OfType<ComponentRow.Buttons>()
            .SelectMany(row => row.Items)
            .OfType<Button.Action>()
            .Select(button => button.Label);
}
