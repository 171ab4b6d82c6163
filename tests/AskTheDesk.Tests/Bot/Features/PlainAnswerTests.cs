using AskTheDesk.Articles;
using AskTheDesk.Bot.Features;
using AskTheDesk.Citations;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Bot.Features;

public sealed class PlainAnswerTests
{
    [Fact]
    public void An_answer_shows_its_sentences_with_markers_and_its_sources()
    {
        var text = PlainAnswer.Of(Answered(("Nobody won.", "a.txt"), ("All lost.", "b.txt"))).Content;

        text.Should()
            .Be(
                "Nobody won. [1] All lost. [2]\n\n"
                    + "[1] Title of a.txt, The Paper, 1 June 2022: “Nobody won.”\n"
                    + "[2] Title of b.txt, The Paper, 1 June 2022: “All lost.”"
            );
    }

    [Fact]
    public void Nothing_in_an_article_acts_as_markup()
    {
        var text = PlainAnswer
            .Of(Answered(("@everyone **look** [here](https://evil.example) <@1>\n# big", "a.txt")))
            .Content;

        text.Should()
            .StartWith(@"\@everyone \*\*look\*\* \[here\]\(https\://evil.example\) \<\@1\> \# big [1]");
    }

    [Fact]
    public void An_inferred_date_says_so_and_an_unknown_one_too()
    {
        Dated(new(Some.Instant("2019-07-09"), DateOrigin.Inferred, "July 9, 2019"))
            .Should()
            .Contain("9 July 2019 at the earliest (inferred)");
        Dated(PublicationDate.Unknown).Should().Contain("date unknown");
    }

    [Fact]
    public void An_answer_too_long_for_a_message_comes_whole_as_a_file()
    {
        var message = PlainAnswer.Of(Answered((new string('a', 1200), "a.txt"), ("End.", "b.txt")));

        message.Content.Length.Should().BeLessThan(2000);
        var file = message.Files.Should().ContainSingle().Subject;
        System.Text.Encoding.UTF8.GetString(file.Content.Span).Should().Contain("End. [2]");
    }

    [Fact]
    public void What_the_archive_does_not_say_names_what_came_nearest()
    {
        var nearest = Source("a.txt").Article;

        PlainAnswer.Of(new DeskReply.NotInArchive([], [])).Content.Should().Be("The archive does not say.");
        PlainAnswer
            .Of(new DeskReply.NotInArchive([nearest], []))
            .Content.Should()
            .Be("The archive does not say. Nearest to it come:\n- Title of a.txt, The Paper, 1 June 2022");
    }

    [Fact]
    public void A_refusal_is_shown_as_it_is()
    {
        PlainAnswer.Of(SomeResult.Refused().Reply).Content.Should().Be("Ask a shorter question.");
    }

    private static DeskReply Answered(params (string, string)[] sentences) =>
        SomeResult.Answered(sentences).Reply;

    private static Source Source(string article) =>
        ((DeskReply.Answered)Answered(("Nobody won.", article))).Sources[0];

    private static string Dated(PublicationDate date)
    {
        var source = Source("a.txt");
        var dated = source with { Article = source.Article with { Published = date } };
        var sentence = new ReplySentence("Nobody won.", [1], SomeResult.Good, Differs: false);
        return PlainAnswer.Of(new DeskReply.Answered([sentence], [dated], [])).Content;
    }
}
