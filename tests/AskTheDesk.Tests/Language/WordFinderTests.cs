using AskTheDesk.Language;
using CsCheck;

namespace AskTheDesk.Tests.Language;

public sealed class WordFinderTests
{
    [Theory]
    [InlineData("Rates rose, they said.", "Rates|rose|they|said")]
    [InlineData("don't 1,000 1.7 U.S. U.S.-Mexico", "don't|1,000|1.7|U.S.|U.S.|Mexico")]
    [InlineData("the migrants’ and AT&T's", "the|migrants|and|AT&T's")]
    [InlineData("end.Then e.g. this", "end|Then|e.g.|this")]
    [InlineData("São Paulo", "São|Paulo")]
    [InlineData("…", "")]
    public void Words_of_a_text_are(string text, string words)
    {
        var found = WordFinder.Find(text).Select(word => word.Text);

        string.Join('|', found).Should().Be(words);
    }

    [Fact]
    public void Offsets_point_at_the_words_in_any_text()
    {
        Gen.String.Sample(text =>
            WordFinder
                .Find(text)
                .Should()
                .OnlyContain(word => text.Substring(word.Start, word.Text.Length) == word.Text)
        );
    }
}
