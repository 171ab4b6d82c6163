using System.Text;
using AskTheDesk.Articles;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Showing;

public sealed class CopyPagesTests
{
    [Fact]
    public void It_is_plain_text_in_a_block()
    {
        var copy = CopyPages.Of(SomeAnswer.Of("Rates *rose*."), []);

        copy.Ephemeral.Should().BeTrue();
        copy.Content.Should()
            .Be(
                """
                ```
                Rates *rose*. [1]

                [1] Title of 1.txt, The Paper, 1 June 2022, https://paper.example/1.txt: “rose on Monday.”
                ```
                """
            );
    }

    [Fact]
    public void What_would_end_the_block_does_not()
    {
        CopyPages
            .Of(SomeAnswer.Of("Rates ```rose``` @everyone."), [])
            .Content.Split("```")
            .Should()
            .HaveCount(3);
    }

    [Fact]
    public void What_does_not_fit_a_message_is_a_file()
    {
        var sentence = string.Concat(Enumerable.Repeat("Rates rose again. ", 150));

        var copy = CopyPages.Of(SomeAnswer.Of(sentence), []);

        copy.Content.Length.Should().BeLessThan(Pager.Limit);
        copy.Content.Should().Contain("as a file");
        var file = copy.Files.Should().ContainSingle().Which;
        file.Name.Should().Be("answer.txt");
        Encoding.UTF8.GetString(file.Content.Span).Should().StartWith("Rates rose again.").And.EndWith("”");
    }

    [Fact]
    public void What_cites_a_withdrawn_source_is_left_out()
    {
        var withdrawn = SomeAnswer.Source(2);
        var answer = SomeAnswer.Of(
            [new("Rates rose.", [1], false), new("Prices fell.", [1, 2], false)],
            SomeAnswer.Source(1),
            withdrawn
        );
        var change = new SourceChange(withdrawn, new ArticleStatus(PublicationState.Retracted));

        var copy = CopyPages.Of(answer, [change]).Content;

        copy.Should().StartWith("**Since this answer was given:**").And.Contain("Rates rose. [1]");
        copy.Should().NotContain("Prices").And.NotContain("[2] Title");
    }

    [Fact]
    public void When_nothing_is_left_only_why_is_said()
    {
        var source = SomeAnswer.Source(1);

        var copy = CopyPages.Of(SomeAnswer.Of([new("Rates rose.", [1], false)], source), [new(source, null)]);

        copy.Content.Should().Contain("no longer in the archive").And.NotContain("```");
    }
}
