using AskTheDesk.Articles;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Showing;

public sealed class WhyPagesTests
{
    private static readonly HashSet<ArticleId> None = [];

    [Fact]
    public void It_tells_what_was_searched_found_and_left_out()
    {
        var answer = SomeAnswer.Of() with { Dropped = [new("Rates fell.", "The passage lacks *fell*.")] };

        var page = WhyPages.Of(answer, [], None).Should().ContainSingle().Which;

        page.Ephemeral.Should().BeTrue();
        page.Content.Should()
            .Be(
                """
                **Searched**
                - “Did rates rise?”. I searched 1,200 passages of 3 articles for: rates, rise.

                **Found**, best first
                - **Title of 1.txt**, The Paper, 1 June 2022
                -# score 4.25: body\:rates, title\:rise

                **Drafted, and left out by the check**
                - “Rates fell.” The passage lacks \*fell\*.

                **Written by** the articles’ own sentences
                -# how sure that the archive does not say: 0.25 · index version 7 · 1.23 s
                """
            );
    }

    [Fact]
    public void Why_the_model_did_not_write_is_told()
    {
        var answer = SomeAnswer.Of() with { Writer = "quotes", Fallback = "it was down" };

        WhyPages
            .Of(answer, [], None)[0]
            .Content.Should()
            .Contain("own sentences, since the model did not: it was down");
    }

    [Fact]
    public void What_was_withdrawn_is_not_named_and_nothing_drafted_from_it_is_shown()
    {
        var answer = SomeAnswer.Of() with { Dropped = [new("Rates fell.", "No source.")] };

        var content = WhyPages.Of(answer, [], new HashSet<ArticleId> { new("1.txt") })[0].Content;

        content.Should().Contain("withdrawn since").And.Contain("No source.");
        content.Should().NotContain("Title of 1.txt").And.NotContain("Rates fell");
    }

    [Fact]
    public void Finding_nothing_is_told()
    {
        var miss = SomeAnswer.NotInArchive();

        WhyPages
            .Of(miss with { Search = miss.Search with { Hits = [] } }, [], None)[0]
            .Content.Should()
            .Contain("**Found** nothing");
    }
}
