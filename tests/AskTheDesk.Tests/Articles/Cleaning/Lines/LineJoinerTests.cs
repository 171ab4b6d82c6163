using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Tests.Articles.Cleaning.Lines;

public sealed class LineJoinerTests
{
    [Fact]
    public void Lines_wrapped_at_a_column_are_joined()
    {
        const string Text = """
            Hundreds of people were held in the south of the country this
            weekend after they had set out for the north, where they hoped
            to find work, officers in the town said on Monday. Some had
            come from far.

            Many more had come from the coast, according to a group of
            lawyers who had met them on the road. They said that no one
            was hurt.
            """;

        Join(Text)
            .Should()
            .SatisfyRespectively(
                first => first.Should().StartWith("Hundreds").And.EndWith("come from far."),
                second => second.Should().StartWith("Many").And.EndWith("was hurt.")
            );
    }

    [Fact]
    public void In_a_wrapped_text_a_short_line_ends_its_paragraph()
    {
        const string Text = """
            Hundreds of people were held in the south of the country this
            weekend after they had set out for the north.
            Many more had come from the coast, according to a group of
            lawyers who had met them on the road and who said that no one
            was hurt.
            """;

        Join(Text).Should().HaveCount(2);
    }

    [Fact]
    public void Paragraphs_parted_by_single_breaks_stay_apart()
    {
        const string Text = """
            On Sunday, the ministry said that it had counted nearly 1,100 people with the group, and more behind it.
            Video showed people at the gate of a bridge.
            Hundreds of people were stopped in two states, and some were let in, while others were sent home again.
            The ministry said that it had offered work to all who wished to stay.
            """;

        Join(Text).Should().HaveCount(4);
    }

    [Fact]
    public void Short_lines_that_are_sentences_are_no_wrapped_text()
    {
        Join(
                "It rained in the north of the country.\nIt rained in the south of it, too.\nIt rained in the east of it.\nIt was dry."
            )
            .Should()
            .HaveCount(4);
    }

    [Fact]
    public void A_line_that_goes_on_in_small_letters_is_joined_wherever_it_is_cut()
    {
        Join("The ministry said that it\nhad counted them.\nOthers had not.")
            .Should()
            .Equal("The ministry said that it had counted them.", "Others had not.");
    }

    [Fact]
    public void A_hyphen_at_a_lines_end_stays_without_a_space()
    {
        Join("They met an anti-\nriot squad.").Should().Equal("They met an anti-riot squad.");
    }

    [Fact]
    public void A_list_and_a_poster_keep_their_lines()
    {
        Join("They want\n• work\n• peace\n— Ann Author (@ann_a) January 17, 2020").Should().HaveCount(4);
    }

    private static List<string> Join(string text) => LineJoiner.Join(RawLines.Of(text));
}
