using AskTheDesk.Articles.Cleaning;

namespace AskTheDesk.Tests.Articles.Cleaning;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("— Ann Author", true)]
    [InlineData("- Ann Author and Bob Writer, The Daily Post", true)]
    [InlineData("--The Associated Press", true)]
    [InlineData("– Ann Author said so on Monday", false)]
    [InlineData("Ann Author", false)]
    [InlineData("- and then", false)]
    public void A_dash_and_a_name_attribute(string text, bool expected)
    {
        Attribution.Opens(text).Should().Be(expected);
    }

    [Theory]
    [InlineData("— Ann Author (@ann_a) January 17, 2020", true)]
    [InlineData("— Ann 🌍 Author PhD (@ann_a)", true)]
    [InlineData("-- Ann Author (@ann_a) 17 January 2020", true)]
    [InlineData("— Ann Author January 17, 2020", false)]
    [InlineData("Ann Author (@ann_a) January 17, 2020", false)]
    [InlineData("— Ann Author (@ann_a) said so", false)]
    public void A_handle_makes_it_a_posts(string text, bool expected)
    {
        Attribution.IsOfPost(text).Should().Be(expected);
    }
}
