using System.Globalization;
using AskTheDesk.Language.Numbers;
using CsCheck;

namespace AskTheDesk.Tests.Language.Numbers;

public sealed class NumberFinderTests
{
    [Theory]
    [InlineData("3,000 migrants", 3000)]
    [InlineData("1.7 million", 1_700_000)]
    [InlineData("1,700,000", 1_700_000)]
    [InlineData("$900 billion", 900_000_000_000)]
    [InlineData("$3m", 3_000_000)]
    [InlineData("20k", 20_000)]
    [InlineData("two officers", 2)]
    [InlineData("Twenty-one", 21)]
    [InlineData("three hundred and five", 305)]
    [InlineData("two hundred thousand", 200_000)]
    [InlineData("a hundred", 100)]
    [InlineData("A dozen eggs", 12)]
    [InlineData("three dozen", 36)]
    [InlineData("half a million", 500_000)]
    [InlineData("one million", 1_000_000)]
    [InlineData("one mile", 1)]
    [InlineData("two-thirds", 66.7)]
    [InlineData("half of them", 50)]
    [InlineData("a quarter of all", 25)]
    [InlineData("0.5%", 0.5)]
    public void A_number_is_worth(string text, double value)
    {
        var number = NumberFinder.Find(text).Should().ContainSingle().Subject;

        ((double)number.Low).Should().Be(value);
        number.High.Should().Be(number.Low);
    }

    [Theory]
    [InlineData("100-150", 100, 150)]
    [InlineData("between 3 and 5 days", 3, 5)]
    [InlineData("2020-21", 2020, 2021)]
    [InlineData("2019–2020", 2019, 2020)]
    [InlineData("3 to 5 million", 3_000_000, 5_000_000)]
    [InlineData("$3-$5 billion", 3_000_000_000, 5_000_000_000)]
    [InlineData("the 1990s", 1990, 1999)]
    public void A_range_reaches(string text, double low, double high)
    {
        var number = NumberFinder.Find(text).Should().ContainSingle().Subject;

        ((double)number.Low).Should().Be(low);
        ((double)number.High).Should().Be(high);
    }

    [Theory]
    [InlineData("won 3-2", "3|2")]
    [InlineData("rose from 100 to 150", "100|150")]
    [InlineData("55,000 of 77,000", "55,000|77,000")]
    [InlineData("about 800 - largely Cubans", "800")]
    [InlineData("one of the leaders", "")]
    [InlineData("COVID-19, G7 and F-16", "")]
    [InlineData("a man and a woman", "")]
    [InlineData("20-year highs", "20")]
    [InlineData("12:30 on 9/11", "12|30|9|11")]
    public void Separate_numbers_are(string text, string numbers)
    {
        var found = NumberFinder.Find(text).Select(number => number.Text);

        string.Join('|', found).Should().Be(numbers);
    }

    [Theory]
    [InlineData("192,00 incidents")]
    [InlineData("1,2345")]
    [InlineData("1.2.3")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("900000000000 trillion")]
    public void Digits_that_make_no_number_are_a_misprint(string text)
    {
        NumberFinder.Find(text).Should().ContainSingle().Which.Kind.Should().Be(NumberKind.Misprint);
    }

    [Theory]
    [InlineData("the third", 3)]
    [InlineData("the 21st", 21)]
    [InlineData("his twenty-first", 21)]
    public void An_ordinal_is(string text, double value)
    {
        var number = NumberFinder.Find(text).Should().ContainSingle().Subject;

        number.Kind.Should().Be(NumberKind.Ordinal);
        ((double)number.Low).Should().Be(value);
    }

    [Theory]
    [InlineData("hundreds of people", 100, 999)]
    [InlineData("tens of thousands", 10_000, 99_999)]
    [InlineData("dozens", 24, 99)]
    public void An_order_of_magnitude_reaches(string text, double low, double high)
    {
        var number = NumberFinder.Find(text).Should().ContainSingle().Subject;

        number.Kind.Should().Be(NumberKind.Vague);
        ((double)number.Low).Should().Be(low);
        ((double)number.High).Should().Be(high);
    }

    [Theory]
    [InlineData("3,000", NumberBound.Exact)]
    [InlineData("Around 3,000", NumberBound.About)]
    [InlineData("some $3m", NumberBound.About)]
    [InlineData("an estimated 3,000", NumberBound.About)]
    [InlineData("~3,000", NumberBound.About)]
    [InlineData("3,000 or so", NumberBound.About)]
    [InlineData("nearly 1,100", NumberBound.Nearly)]
    [InlineData("close to 1,100", NumberBound.Nearly)]
    [InlineData("more than 213,000", NumberBound.Above)]
    [InlineData("over £20", NumberBound.Above)]
    [InlineData("at least 4,000", NumberBound.AtLeast)]
    [InlineData("20 years or more", NumberBound.AtLeast)]
    [InlineData("no fewer than 5", NumberBound.AtLeast)]
    [InlineData("50+", NumberBound.AtLeast)]
    [InlineData("less than 5", NumberBound.Below)]
    [InlineData("up to 5", NumberBound.AtMost)]
    [InlineData("no more than 5", NumberBound.AtMost)]
    [InlineData("He asked about. 3,000 came", NumberBound.Exact)]
    public void A_number_is_meant_as(string text, NumberBound bound)
    {
        NumberFinder.Find(text).Should().ContainSingle().Which.Bound.Should().Be(bound);
    }

    [Theory]
    [InlineData("5%", "%")]
    [InlineData("5 per cent", "%")]
    [InlineData("five percent", "%")]
    [InlineData("$900 billion", "dollar")]
    [InlineData("900 dollars", "dollar")]
    [InlineData("€5", "euro")]
    [InlineData("20 miles", "mile")]
    [InlineData("a 20-mile walk", "mile")]
    [InlineData("5km", "kilometre")]
    [InlineData("3,000 migrants", "")]
    [InlineData("3,000. Miles away", "")]
    public void A_number_measures(string text, string unit)
    {
        NumberFinder.Find(text).Should().ContainSingle().Which.Unit.Should().Be(unit);
    }

    [Fact]
    public void The_step_is_the_place_of_the_last_written_digit()
    {
        var steps = NumberFinder
            .Find("1.7 million, 3,000, 4.55 and two thousand")
            .Select(number => number.Step);

        steps.Should().Equal(100_000m, 1m, 0.01m, 1_000m);
    }

    [Fact]
    public void Offsets_point_at_the_numbers_in_any_text()
    {
        string[] parts =
        [
            "a",
            "one",
            "hundred",
            "million",
            "and",
            "-",
            "to",
            "1,0",
            "20",
            "$",
            "%",
            ".",
            "half",
        ];
        var words = Gen.Int[0, parts.Length - 1].Select(at => parts[at]).List[0, 12];
        var texts = Gen.OneOf(Gen.String, words.Select(some => string.Join(' ', some)));

        texts.Sample(text =>
            NumberFinder
                .Find(text)
                .Should()
                .OnlyContain(number => text.Substring(number.Start, number.Text.Length) == number.Text)
        );
    }

    [Fact]
    public void A_number_written_with_separators_is_read_back()
    {
        Gen.Long[0, 999_999_999_999]
            .Sample(value =>
            {
                var text = value.ToString("N0", CultureInfo.InvariantCulture);

                NumberFinder.Find(text).Should().ContainSingle().Which.Low.Should().Be(value);
            });
    }
}
