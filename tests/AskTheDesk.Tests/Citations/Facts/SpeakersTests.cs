using AskTheDesk.Citations.Facts;
using AskTheDesk.Language.Names;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class SpeakersTests
{
    [Theory]
    [InlineData("'It is so,' Lacruz said.", "Lacruz")]
    [InlineData("'It is so,' said Press Secretary Jen Psaki.", "Jen Psaki")]
    [InlineData("Branding it a hunt, Lacruz told AP that it was so.", "Lacruz")]
    [InlineData("According to the Associated Press, Holm left.", "Associated Press")]
    [InlineData("Mexico has also said that Honduras agreed.", "Mexico")]
    [InlineData("He said that Mexico agreed.", "")]
    [InlineData("Mexico agreed, he said.", "")]
    public void Speakers_are(string text, string speakers)
    {
        var found = Speakers.Of(text, NameFinder.Find(text)).Select(name => name.Text);

        string.Join('|', found).Should().Be(speakers);
    }
}
