using AskTheDesk.Bot.Answers;

namespace AskTheDesk.Tests.Bot.Answers;

public sealed class AnswerIdTests
{
    [Fact]
    public void New_ones_differ_and_can_be_read_back()
    {
        var ids = Enumerable.Range(0, 200).Select(_ => AnswerId.New()).ToList();

        ids.Should().OnlyHaveUniqueItems();
        ids.Select(id => AnswerId.Read(id.Value)).Should().Equal(ids.Cast<AnswerId?>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("abcdefgh2")]
    [InlineData("abcdefgh234")]
    [InlineData("abcdefgh2O")]
    [InlineData("abcdefgh2'")]
    public void What_is_none_is_not_taken(string text)
    {
        AnswerId.Read(text).Should().BeNull();
    }

    [Theory]
    [InlineData("why:abcdefgh23", true)]
    [InlineData("any:abcdefgh23", true)]
    [InlineData(":abcdefgh23", false)]
    [InlineData("why", false)]
    [InlineData("why:abc", false)]
    [InlineData("why:abcdefgh23:x", false)]
    public void A_button_names_its_answer(string customId, bool isOurs)
    {
        var id = ButtonId.Read(customId);

        (id is not null).Should().Be(isOurs);
        (id?.ToString() ?? customId).Should().Be(customId);
    }
}
