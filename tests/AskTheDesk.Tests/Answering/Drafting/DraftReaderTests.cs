using AskTheDesk.Answering.Drafting;

namespace AskTheDesk.Tests.Answering.Drafting;

public sealed class DraftReaderTests
{
    [Theory]
    [InlineData("NOT IN THE ARCHIVE")]
    [InlineData("\n**Not in the archive.**\n")]
    [InlineData("\"NOT IN THE ARCHIVE\" [1]")]
    [InlineData("NOT IN THE ARCHIVE: no passage tells. Rates rose. [1]")]
    public void A_refusal_gives_no_sentence_and_is_not_empty(string text)
    {
        var reader = new DraftReader(1_000);

        Read(reader, text).Should().BeEmpty();
        reader.IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void A_refusal_in_the_middle_ends_the_draft()
    {
        var reader = new DraftReader(1_000);

        Read(reader, "Rates rose. [1]\nNOT IN THE ARCHIVE\nThey fell. [1]").Should().Equal("Rates rose. [1]");
    }

    [Fact]
    public void A_sentence_about_the_archive_is_no_refusal()
    {
        var reader = new DraftReader(1_000);

        Read(reader, "It was not in the archive of the city.").Should().ContainSingle();
    }

    [Fact]
    public void A_repeated_sentence_counts_once()
    {
        var reader = new DraftReader(1_000);

        Read(reader, "Rates rose. [1] They fell. Rates rose. [1]")
            .Should()
            .Equal("Rates rose. [1]", "They fell.");
    }

    [Fact]
    public void A_model_that_goes_round_in_circles_is_not_read_on()
    {
        var reader = new DraftReader(1_000);

        reader
            .Read(string.Concat(Enumerable.Repeat("Rates rose. They fell. ", 2)) + "It ")
            .Should()
            .HaveCount(2);
        reader.IsFull.Should().BeFalse();
        reader.Read("rose. They fell. Rates rose. They ");

        reader.IsFull.Should().BeTrue();
    }

    [Fact]
    public void Nothing_past_the_limit_is_read()
    {
        var reader = new DraftReader(22);

        Read(reader, "Rates rose. They fell. They rose.").Should().Equal("Rates rose.", "They fell.");
        reader.IsFull.Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("<think>Rates rose.</think>")]
    [InlineData("```\nRates rose.\n```")]
    public void Nothing_said_is_empty(string text)
    {
        var reader = new DraftReader(1_000);

        Read(reader, text).Should().BeEmpty();
        reader.IsEmpty.Should().BeTrue();
    }

    private static List<string> Read(DraftReader reader, string text) =>
        [.. reader.Read(text), .. reader.End(isCut: false)];
}
