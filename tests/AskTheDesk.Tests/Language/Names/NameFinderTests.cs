using AskTheDesk.Language.Names;
using CsCheck;

namespace AskTheDesk.Tests.Language.Names;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Salva Lacruz, a spokesperson in Tapachula, spoke.", "Salva Lacruz|Tapachula")]
    [InlineData("In Mexico and Guatemala", "Mexico|Guatemala")]
    [InlineData(
        "the Fray Matias de Cordova Human Rights Center",
        "Fray Matias de Cordova Human Rights Center"
    )]
    [InlineData("the Democratic Republic of the Congo", "Democratic Republic of the Congo")]
    [InlineData("Press Secretary Jen Psaki and President Biden", "Jen Psaki|Biden")]
    [InlineData("On Saturday in September", "")]
    [InlineData("Mexico's interior ministry", "Mexico")]
    [InlineData("Mexico’s Congress", "Mexico|Congress")]
    [InlineData("said the U.S. and CBP", "U.S.|CBP")]
    [InlineData("George W. Bush, Mr. Bush", "George W. Bush|Bush")]
    [InlineData("However, they left. The group did too.", "")]
    [InlineData("by AT&T", "AT&T")]
    [InlineData("", "")]
    public void Names_of_a_text_are(string text, string names)
    {
        var found = NameFinder.Find(text).Select(name => name.Text);

        string.Join('|', found).Should().Be(names);
    }

    [Theory]
    [InlineData("Migrants clash with police", false)]
    [InlineData("Lacruz said so", false)]
    [InlineData("so said Lacruz", true)]
    [InlineData("Chad Wolf said so", true)]
    [InlineData("CBP said so", true)]
    public void A_single_word_at_the_start_of_a_sentence_is_uncertain(string text, bool certain)
    {
        NameFinder.Find(text).Should().ContainSingle().Which.Certain.Should().Be(certain);
    }

    [Fact]
    public void Offsets_point_at_the_names_in_any_text()
    {
        Gen.String.Sample(text =>
            NameFinder
                .Find(text)
                .Should()
                .OnlyContain(name => text.Substring(name.Start, name.Text.Length) == name.Text)
        );
    }
}
