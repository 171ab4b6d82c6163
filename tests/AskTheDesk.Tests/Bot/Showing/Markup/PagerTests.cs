using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Tests.Bot.Showing.Markup;

public sealed class PagerTests
{
    [Fact]
    public void Pieces_stand_together_while_they_fit_and_are_never_cut()
    {
        var pages = Pager.Pages([Of('a', 900), Of('b', 900), Of('c', 900)]);

        pages.Should().Equal($"{Text('a', 900)}\n{Text('b', 900)}", Text('c', 900));
    }

    [Fact]
    public void No_message_is_over_the_limit_and_nothing_is_lost()
    {
        var random = new Random(1);
        foreach (var _ in Enumerable.Range(0, 200))
        {
            var pieces = Enumerable
                .Range(0, random.Next(0, 12))
                .Select(at => Of((char)('a' + at), random.Next(1, Pager.Limit + 1)))
                .ToList();

            var pages = Pager.Pages(pieces);

            pages.Should().OnlyContain(page => page.Length <= Pager.Limit);
            string.Concat(pages)
                .Replace("\n", "", StringComparison.Ordinal)
                .Should()
                .Be(string.Concat(pieces.Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void Two_pieces_that_just_fit_stand_on_one()
    {
        Pager.Pages([Of('a', 1000), Of('b', 999)]).Should().ContainSingle();
        Pager.Pages([Of('a', 1000), Of('b', 1000)]).Should().HaveCount(2);
    }

    [Fact]
    public void A_long_text_is_parted_between_words_and_fits_however_it_is_escaped()
    {
        var outside = string.Join(' ', Enumerable.Repeat("*stars*", 1000));

        var parts = Pager.Parts(outside).ToList();

        parts.Should().OnlyContain(part => PlainMarkdown.Escape(part).Length < Pager.Limit);
        string.Join(' ', parts).Should().Be(outside);
    }

    [Fact]
    public void A_text_without_a_space_is_parted_between_characters()
    {
        var outside = string.Concat(Enumerable.Repeat("\uD83D\uDE00", 1000));

        var parts = Pager.Parts($"a{outside}").ToList();

        string.Concat(parts).Should().Be($"a{outside}");
        parts.Select(part => char.IsHighSurrogate(part[^1])).Should().OnlyContain(cut => !cut);
    }

    private static Piece Of(char letter, int length) => new("\n", Text(letter, length));

    private static string Text(char letter, int length) => new(letter, length);
}
