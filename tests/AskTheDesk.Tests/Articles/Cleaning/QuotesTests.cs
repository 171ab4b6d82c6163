using AskTheDesk.Articles;
using AskTheDesk.Articles.Cleaning;

namespace AskTheDesk.Tests.Articles.Cleaning;

public sealed class QuotesTests
{
    private const string Poster = "— Ann Author (@ann_a) January 17, 2020";

    [Fact]
    public void A_post_and_its_poster_are_one_quote()
    {
        Join("It rains. pic.twitter.com/x", Poster, "Others agreed.")
            .Should()
            .Equal(
                new Draft($"It rains. pic.twitter.com/x {Poster}", BlockKind.Quote),
                new Draft("Others agreed.")
            );
    }

    [Fact]
    public void A_post_on_one_line_is_a_quote()
    {
        Join($"It rains. {Poster}").Should().Equal(new Draft($"It rains. {Poster}", BlockKind.Quote));
    }

    [Fact]
    public void A_second_poster_takes_nothing_from_the_first()
    {
        Join("It rains.", Poster, Poster).Should().HaveCount(2);
    }

    [Fact]
    public void A_reporters_signature_below_somebody_elses_words_is_no_attribution()
    {
        Join("“It rains,” she said. “It pours.”", "– Bob Writer")
            .Should()
            .OnlyContain(draft => draft.Kind == null);
    }

    private static List<Draft> Join(params IEnumerable<string> blocks) =>
        Quotes.Join([.. blocks.Select(block => new Draft(block))]);
}
