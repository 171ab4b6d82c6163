using AskTheDesk.Language.Quotations;
using CsCheck;

namespace AskTheDesk.Tests.Language.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("a \"human hunt,\" he said", "human hunt,")]
    [InlineData("a “human hunt,” he said", "human hunt,")]
    [InlineData("'I've been there', he said", "I've been there")]
    [InlineData("‘I’ve been there’ he said", "I’ve been there")]
    [InlineData("'the migrants' papers were lost', he said", "the migrants' papers were lost")]
    [InlineData("he 'guesses' and 'knows' it", "guesses|knows")]
    [InlineData("“He said ‘no’ to it”", "He said ‘no’ to it")]
    [InlineData("the migrants' caravan didn't stop", "")]
    [InlineData("the '90s and Mexico's border", "")]
    [InlineData("an \"unbalanced start", "")]
    [InlineData("an unbalanced\" end", "")]
    [InlineData("\"over\ntwo lines\"", "")]
    [InlineData("\" \"", "")]
    [InlineData("5'10\" tall", "")]
    public void Quotations_of_a_text_are(string text, string quotations)
    {
        var found = QuotationFinder.Find(text).Select(quotation => quotation.Text);

        string.Join('|', found).Should().Be(quotations);
    }

    [Fact]
    public void Offsets_point_at_the_quotations_in_any_text()
    {
        var marked = Gen.Char["ab s\"'“”‘’\n."].Array[0, 40].Select(characters => new string(characters));

        Gen.OneOf(Gen.String, marked)
            .Sample(text =>
                QuotationFinder
                    .Find(text)
                    .Should()
                    .OnlyContain(found => text.Substring(found.Start, found.Text.Length) == found.Text)
            );
    }
}
