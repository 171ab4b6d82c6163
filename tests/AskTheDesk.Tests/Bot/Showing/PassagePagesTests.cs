using AskTheDesk.Articles;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Showing;

public sealed class PassagePagesTests
{
    [Fact]
    public void A_passage_is_shown_whole_with_its_cited_sentences_in_bold()
    {
        var source = SomeAnswer.Source(
            1,
            "It began. |Rates rose on Monday.| So it was.\n|Prices fell.| The end."
        );

        var page = PassagePages.Of(SomeAnswer.Of([], source), []).Should().ContainSingle().Which;

        page.Ephemeral.Should().BeTrue();
        page.Content.Should()
            .EndWith(
                """
                <https://paper.example/1.txt>
                It began. **Rates rose on Monday.** So it was.
                **Prices fell.** The end.
                """
            );
    }

    [Fact]
    public void Quotes_that_overlap_or_are_not_there_do_no_harm()
    {
        var source = SomeAnswer.Source(1, "Rates rose on Monday.") with
        {
            Quotes = ["Rates rose on", "rose on Monday.", "never said", ""],
        };

        PassagePages
            .Of(SomeAnswer.Of([], source), [])[0]
            .Content.Should()
            .EndWith("**Rates rose on** Monday.");
    }

    [Fact]
    public void Long_passages_take_several_messages_and_lose_nothing()
    {
        var text = string.Join(' ', Enumerable.Range(1, 900).Select(number => $"word{number}"));
        var answer = SomeAnswer.Of([], SomeAnswer.Source(1, $"|{text}|"), SomeAnswer.Source(2, text));

        var pages = PassagePages.Of(answer, []);

        pages.Should().OnlyContain(page => page.Content.Length <= Pager.Limit && page.Ephemeral);
        string.Join(' ', pages.Select(page => page.Content))
            .Split("word450")
            .Should()
            .HaveCount(3, "it stands in both");
    }

    [Fact]
    public void What_was_withdrawn_since_is_said_and_not_shown()
    {
        var kept = SomeAnswer.Source(1, "Rates rose.");
        var withdrawn = SomeAnswer.Source(2, "Prices fell.");
        var status = new ArticleStatus(PublicationState.Retracted, "It was wrong", new DateOnly(2022, 6, 9));

        var page = PassagePages.Of(SomeAnswer.Of([], kept, withdrawn), [new SourceChange(withdrawn, status)])[
            0
        ];

        page.Content.Should()
            .StartWith(
                """
                **Since this answer was given:**
                - [2] **Title of 2.txt** was retracted on 9 June 2022: It was wrong.
                """
            );
        page.Content.Should().Contain("Rates rose").And.NotContain("Prices fell");
    }

    [Theory]
    [InlineData(PublicationState.Corrected, "was corrected.", true)]
    [InlineData(PublicationState.Published, "stands as published again.", true)]
    [InlineData(PublicationState.Removed, "was removed.", false)]
    [InlineData(null, "[1] is no longer in the archive.", false)]
    public void Each_change_has_its_words(PublicationState? state, string said, bool isShown)
    {
        var source = SomeAnswer.Source(1, "Rates rose.");
        var now = state is { } known ? new ArticleStatus(known) : null;

        var page = PassagePages.Of(SomeAnswer.Of([], source), [new SourceChange(source, now)])[0];

        page.Content.Should().Contain(said);
        page.Content.Contains("Rates rose", StringComparison.Ordinal).Should().Be(isShown);
        page.Content.Contains("Title of", StringComparison.Ordinal).Should().Be(state is not null);
    }
}
