using AskTheDesk.Citations.Facts;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class SpeakerCheckTests
{
    private const string Text =
        "'It will hold,' Holm said of the dam.|'It will break,' Ada Berg said.|'We saw it,' he said.";

    [Theory]
    [InlineData("Berg said 'It will hold.'", "Holm")]
    [InlineData("According to Ida Lund, 'It will break.'", "Ada Berg")]
    [InlineData("Berg said of the dam that it will hold.", "Holm")]
    public void Words_that_the_text_gives_to_another_are_found(string claim, string other)
    {
        var missing = Missing(claim).Should().ContainSingle().Subject;

        missing.Kind.Should().Be(FactKind.Speaker);
        missing.Instead.Should().Be(other);
    }

    [Theory]
    [InlineData("Holm said 'It will hold.'")]
    [InlineData("Ada Berg said 'It will break.'")]
    [InlineData("Berg said 'It will break.'")]
    [InlineData("Berg said 'We saw it.'")]
    [InlineData("'It will hold' was said of the dam.")]
    public void Words_of_the_speaker_or_of_an_unnamed_one_are_passed_over(string claim)
    {
        Missing(claim).Should().BeEmpty();
    }

    private static IEnumerable<MissingFact> Missing(string claim)
    {
        var framed = Framed.Of(claim, Text);
        return SpeakerCheck.Missing(framed.Claim, framed.Frame);
    }
}
