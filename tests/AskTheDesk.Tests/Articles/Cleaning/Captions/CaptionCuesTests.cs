using AskTheDesk.Articles.Cleaning.Captions;

namespace AskTheDesk.Tests.Articles.Cleaning.Captions;

public sealed class CaptionCuesTests
{
    [Theory]
    [InlineData("A man waits at the border on July 9, 2019. ANN AUTHOR/AFP/Getty")]
    [InlineData("A man waits at the border. Ann Author/The Daily Post/Getty Images")]
    [InlineData("A man waits on October 21, 2018. REUTERS/Ann Author")]
    [InlineData("A man waits at the border Ann Author/Reuters")]
    [InlineData("A man waits at the border. (AP Photo/Ann Author, File)")]
    [InlineData("A man waits at the border. (Ann Author/Reuters)")]
    [InlineData("A man waits at the border. | AP Photo")]
    [InlineData("A man waits at the border. Getty Images")]
    [InlineData("A man waits at the border, via AP")]
    [InlineData("A man waits at the border. (Photo by Ann Author)")]
    [InlineData("A man waits at the border. Photograph: Ann Author")]
    [InlineData("FILE - In this Jan. 6, 2021 photo, a man waits at the border.")]
    [InlineData("Pictured: a man waits at the border.")]
    [InlineData("Image caption, A man waits at the border")]
    [InlineData("In this file photo, a man waits at the border.")]
    [InlineData("A man is seen waiting at the border")]
    [InlineData("Ann Author (left) and Bob Writer wait at the border")]
    [InlineData("What to know about the border 02:06 - Source: CNN")]
    [InlineData("A man waits. Hide Caption 1 of 12")]
    public void A_credit_a_label_or_a_pointing_word_makes_a_caption(string text)
    {
        CaptionCues.Has(text).Should().BeTrue();
    }

    [Theory]
    [InlineData("The man spoke to Reuters")]
    [InlineData("The poll was taken by the Daily Post/Some College.")]
    [InlineData("9:55 p.m. ET / Ann Author-Writer")]
    [InlineData("Position: C/LB")]
    [InlineData("Ann Author told AFP/Getty staff to wait")]
    [InlineData("The man is seen as a friend.")]
    [InlineData("He and his wife, left alone, were pictured in the paper.")]
    [InlineData("Photos of the event were sold")]
    [InlineData("The picture: rates rise")]
    public void An_agency_or_a_picture_that_is_only_spoken_of_does_not(string text)
    {
        CaptionCues.Has(text).Should().BeFalse();
    }
}
