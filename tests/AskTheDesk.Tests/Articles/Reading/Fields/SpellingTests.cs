using AskTheDesk.Articles.Reading.Fields;

namespace AskTheDesk.Tests.Articles.Reading.Fields;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("embargo", "embrago", true)]
    [InlineData("embargo", "Embargo", true)]
    [InlineData("status_note", "status-note", true)]
    [InlineData("url", "uri", true)]
    [InlineData("title", "titel", true)]
    [InlineData("id", "tags", false)]
    [InlineData("title", "site", false)]
    [InlineData("byline", "author", false)]
    [InlineData("kind", "date", false)]
    public void A_misspelling_is_told_from_another_word(string known, string written, bool isNear)
    {
        Spelling.IsNear(known, written).Should().Be(isNear);
    }
}
