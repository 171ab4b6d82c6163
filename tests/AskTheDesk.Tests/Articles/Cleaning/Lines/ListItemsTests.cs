using AskTheDesk.Articles;
using AskTheDesk.Articles.Cleaning;
using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Tests.Articles.Cleaning.Lines;

public sealed class ListItemsTests
{
    [Theory]
    [InlineData("• One")]
    [InlineData("•One")]
    [InlineData("- one of many")]
    [InlineData("* One")]
    [InlineData("► - One")]
    public void A_marked_line_is_an_item_without_its_mark(string line)
    {
        var item = ListItems.Mark([line]).Should().ContainSingle().Which;

        item.Kind.Should().Be(BlockKind.ListItem);
        item.Text.Should().StartWithEquivalentOf("one");
    }

    [Fact]
    public void A_name_behind_a_dash_is_an_item_only_among_others()
    {
        ListItems.Mark(["It rained.", "- Ann Author"]).Should().OnlyContain(draft => draft.Kind == null);
        ListItems
            .Mark(["- Ann Author", "- Bob Writer"])
            .Should()
            .OnlyContain(draft => draft.Kind == BlockKind.ListItem);
    }

    [Theory]
    [InlineData("-5 degrees")]
    [InlineData("— Ann said so")]
    [InlineData("1. One")]
    public void Other_signs_mark_nothing(string line)
    {
        ListItems.Mark([line]).Should().Equal(new Draft(line));
    }
}
