using AskTheDesk.Citations.Facts;
using AskTheDesk.Citations.Judging;
using AskTheDesk.Language.Names;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class NameMatchTests
{
    [Theory]
    [InlineData("as Lacruz said", "Salva Lacruz, a spokesperson, spoke.")]
    [InlineData("as Salva Lacruz said", "Salva Lacruz, a spokesperson, spoke.")]
    [InlineData("in Mexico", "the Mexican government")]
    [InlineData("the Honduran border", "thousands from Honduras")]
    [InlineData("by French police", "in France")]
    [InlineData("in the United States", "the U.S. border")]
    [InlineData("an American city", "in the US")]
    [InlineData("by the CBP", "by Customs and Border Protection")]
    [InlineData("by the National Migration Institute", "by NMI agents")]
    [InlineData("the University of Oxford", "at Oxford University")]
    [InlineData("by B.J. Thomas", "by B. J. Thomas")]
    [InlineData("by George Bush", "by George W. Bush")]
    [InlineData("Different European laws", "a different law in European cities")]
    public void A_name_is_held_by(string claim, string text)
    {
        NameMatch.Holds(Name(claim), [new EvidenceSentence(text)]).Should().BeTrue();
    }

    [Theory]
    [InlineData("as Carlos Lacruz said", "Salva Lacruz, a spokesperson, spoke.")]
    [InlineData("as Salva Lacruz said", "Lacruz spoke.")]
    [InlineData("as Jill Wolf said", "Jill Holm and Chad Wolf spoke.")]
    [InlineData("in Ciudad Juarez", "in Ciudad Hidalgo")]
    [InlineData("in Mexico City", "in Mexico")]
    [InlineData("in the United States", "they told us")]
    [InlineData("by Johnson", "by Johnston")]
    [InlineData("by the NGO", "by Customs and Border Protection")]
    public void A_name_is_not_held_by(string claim, string text)
    {
        NameMatch.Holds(Name(claim), [new EvidenceSentence(text)]).Should().BeFalse();
    }

    private static NameMention Name(string claim) => NameFinder.Find(claim).Should().ContainSingle().Subject;
}
