using AskTheDesk.Articles;
using AskTheDesk.Articles.Cleaning;

namespace AskTheDesk.Tests.Articles.Cleaning;

public sealed class DatelinesTests
{
    [Fact]
    public void A_dateline_by_itself_goes_before_its_paragraph()
    {
        Join(new Draft("MEXICO CITY (AP) —"), new Draft("It rained."))
            .Should()
            .Equal(new Draft("MEXICO CITY (AP) — It rained."));
    }

    [Fact]
    public void A_list_item_takes_none()
    {
        Join(new Draft("Paris —"), new Draft("One", BlockKind.ListItem)).Should().HaveCount(2);
    }

    [Fact]
    public void A_sentence_that_breaks_off_is_none()
    {
        Join(new Draft("He said: wait, or 2 will —"), new Draft("It rained.")).Should().HaveCount(2);
    }

    private static List<Draft> Join(params IEnumerable<Draft> blocks) => Datelines.Join([.. blocks]);
}
