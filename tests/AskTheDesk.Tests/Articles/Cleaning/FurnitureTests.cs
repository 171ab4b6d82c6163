using AskTheDesk.Articles.Cleaning;

namespace AskTheDesk.Tests.Articles.Cleaning;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData("Advertisement")]
    [InlineData("ADVERTISEMENT - CONTINUE READING BELOW")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Scroll down for video")]
    [InlineData("The comments below have not been moderated.")]
    [InlineData("The comments below have been moderated in advance.")]
    [InlineData("The views expressed in the contents above are those of our users and do not reflect ours.")]
    [InlineData("We are no longer accepting comments on this article.")]
    [InlineData("View all comments")]
    [InlineData("143 comments")]
    [InlineData("Share this article")]
    [InlineData("Share on Facebook")]
    [InlineData("1.2k shares")]
    [InlineData("Follow Ann Author on Twitter: @ann_a.")]
    [InlineData("Sign up for our newsletter: the week's news, every Friday.")]
    [InlineData("(You can get the news delivered to your inbox daily. Sign up here.)")]
    [InlineData("Enjoying this? Sign up and get it every day")]
    [InlineData("Read more:")]
    [InlineData("Read more: Rates rise for the third time")]
    [InlineData("► MORE:Rates rise for the third time")]
    [InlineData("RELATED ARTICLES")]
    [InlineData("Click here to read more.")]
    [InlineData("Next")]
    [InlineData("3 of 12")]
    [InlineData("© 2021 The Desk. All rights reserved.")]
    [InlineData("Copyright 2021 The Desk")]
    [InlineData("CNN —")]
    [InlineData("* * *")]
    [InlineData("♦")]
    public void A_line_of_the_page_is_left_out(string line)
    {
        Furniture.Is(line).Should().BeTrue();
    }

    [Theory]
    [InlineData("The advertisement cost $2 million.")]
    [InlineData("Comments on the law have not been moderate, she said.")]
    [InlineData("We are no longer accepting refugees, the minister said.")]
    [InlineData("The views expressed in the letter are those of 12 senators.")]
    [InlineData("Share prices fell 3 percent")]
    [InlineData("Follow the money, he told reporters on Twitter in 2020, and he did so himself.")]
    [InlineData("Subscribers to the newsletter received 12 letters.")]
    [InlineData("Read more books, she said.")]
    [InlineData("More: 12 people died.")]
    [InlineData("More than 1,000 people came")]
    [InlineData("Related charges were dropped in 2019.")]
    [InlineData("Next of kin were told")]
    [InlineData("Copyright law changed in 2019.")]
    [InlineData("CNN — The two met.")]
    [InlineData("1,000+")]
    [InlineData("★★★½")]
    [InlineData("Save on select home essentials")]
    [InlineData("Facebook")]
    public void A_line_of_the_article_stays(string line)
    {
        Furniture.Is(line).Should().BeFalse();
    }

    [Fact]
    public void Names_of_networks_in_a_row_are_buttons_and_one_by_itself_is_a_heading()
    {
        Furniture
            .Without(["Facebook", "Twitter", "E-mail", "It rained.", "Facebook", "It lost users."])
            .Should()
            .Equal("It rained.", "Facebook", "It lost users.");
    }

    [Fact]
    public void A_long_paragraph_is_never_furniture()
    {
        var line = "Sign up today, he wrote, and " + string.Concat(Enumerable.Repeat("so on and ", 40));

        Furniture.Is(line).Should().BeFalse();
    }
}
