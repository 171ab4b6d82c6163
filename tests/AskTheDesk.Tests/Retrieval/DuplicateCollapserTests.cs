using AskTheDesk.Retrieval;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Retrieval;

public sealed class DuplicateCollapserTests
{
    private const string Report = "Rates rose to 4 percent on Monday, the central bank of Ruritania said.";

    [Theory]
    [InlineData("On Monday rates rose to 4 percent, the central bank of Ruritania said.", 1)]
    [InlineData("Rates rose to 3.5 percent on Monday, the central bank of Ruritania said.", 2)]
    [InlineData("The museum of Ruritania opened on Monday with 4 new rooms.", 2)]
    public void What_says_the_same_is_kept_once_and_another_figure_is_another_report(string other, int kept)
    {
        var hits = SomeHits.Of(Report, other);

        var left = DuplicateCollapser.Collapse(hits).ToList();

        left.Should().HaveCount(kept);
        left[0].Should().BeSameAs(hits[0]);
    }
}
