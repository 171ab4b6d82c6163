using AskTheDesk.Evaluation.Measures;
using CsCheck;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("  “Squid Game”!", "squid game")]
    [InlineData("1.7 million", "1 7 million")]
    [InlineData("U.S.-Mexico", "u s mexico")]
    [InlineData("Córdova", "c rdova")]
    [InlineData("—", "")]
    public void Only_letters_and_digits_are_kept(string text, string kept)
    {
        AnswerText.Normalise(text).Should().Be(kept);
    }

    [Theory]
    [InlineData("About 3,000 migrants left.", "3,000", true)]
    [InlineData("About 13,000 migrants left.", "3,000", false)]
    [InlineData("The Migrant Protection Protocols (MPP)", "migrant protection protocols", true)]
    [InlineData("They walked 20\nmiles", "20 miles", true)]
    [InlineData("A miler", "mile", false)]
    [InlineData("Anything", "…", false)]
    public void An_answer_is_contained_as_whole_words(string text, string answer, bool contained)
    {
        AnswerText.Contains(text, answer).Should().Be(contained);
    }

    [Fact]
    public void Normalising_twice_changes_nothing()
    {
        Gen.String.Sample(text =>
            AnswerText.Normalise(AnswerText.Normalise(text)) == AnswerText.Normalise(text)
        );
    }
}
