using AskTheDesk.Citations.Marking;
using CsCheck;

namespace AskTheDesk.Tests.Citations.Marking;

public sealed class MarkerReaderTests
{
    [Theory]
    [InlineData("Rates rose [3].", "Rates rose.", "3")]
    [InlineData("Rates rose.[3]", "Rates rose.", "3")]
    [InlineData("Rates rose. [3]", "Rates rose.", "3")]
    [InlineData("Rates rose. [3].", "Rates rose.", "3")]
    [InlineData("Rates rose [1, 2].", "Rates rose.", "1,2")]
    [InlineData("Rates rose [1][2].", "Rates rose.", "1,2")]
    [InlineData("Rates rose [1] [2] .", "Rates rose.", "1,2")]
    [InlineData("Rates rose【1】.", "Rates rose.", "1")]
    [InlineData("Rates rose【1†source】.", "Rates rose.", "1")]
    [InlineData("Rates rose [1-3].", "Rates rose.", "1,2,3")]
    [InlineData("Rates rose [1–3, 5].", "Rates rose.", "1,2,3,5")]
    [InlineData("Rates rose [^1].", "Rates rose.", "1")]
    [InlineData("Rates rose [Source 2].", "Rates rose.", "2")]
    [InlineData("Rates rose [passage 2, passage 3].", "Rates rose.", "2,3")]
    [InlineData("Rates rose [1 and 2].", "Rates rose.", "1,2")]
    [InlineData("Rates rose [[1]].", "Rates rose.", "1")]
    [InlineData("Rates rose [1](https://a.example/b).", "Rates rose.", "1")]
    [InlineData("[1] Rates rose.", "Rates rose.", "1")]
    [InlineData("Rates [1] rose [2], he said.", "Rates rose, he said.", "1,2")]
    [InlineData("Rates rose [2][2].", "Rates rose.", "2")]
    [InlineData("Rates rose [1.", "Rates rose.", "")]
    [InlineData("Rates rose 1].", "Rates rose.", "")]
    [InlineData("Rates rose [1 and fell.", "Rates rose and fell.", "")]
    [InlineData("Rates rose (1).", "Rates rose (1).", "")]
    [InlineData("He [sic] and [the president] in [2019].", "He [sic] and [the president] in [2019].", "")]
    [InlineData("Of [12 monkeys] one.", "Of [12 monkeys] one.", "")]
    [InlineData("Well ... it  is so [1]", "Well ... it  is so", "1")]
    [InlineData("[1]", "", "1")]
    [InlineData("", "", "")]
    public void A_marked_text_is_taken_apart(string marked, string text, string numbers)
    {
        var read = MarkerReader.Read(marked);

        read.Text.Should().Be(text);
        string.Join(',', read.Numbers).Should().Be(numbers);
    }

    [Fact]
    public void A_range_over_very_many_passages_names_its_ends()
    {
        MarkerReader.Read("So it is [1-999].").Numbers.Should().Equal(1, 999);
    }

    [Fact]
    public void Any_text_can_be_read()
    {
        var marked = Gen.Char["[]【】†^12 ,-.a()"].Array[0, 40].Select(characters => new string(characters));

        Gen.OneOf(Gen.String, marked)
            .Sample(text => MarkerReader.Read(text).Numbers.Should().OnlyHaveUniqueItems());
    }
}
