using AskTheDesk.Bot.Port.Commands;

namespace AskTheDesk.Tests.Bot.Port.Commands;

public sealed class OptionValuesTests
{
    private readonly OptionValues _values = new(
        new Dictionary<string, OptionValue>(StringComparer.Ordinal)
        {
            ["question"] = new OptionValue.Text("Who said so?"),
            ["top"] = new OptionValue.Whole(5),
            ["weight"] = new OptionValue.Number(0.5),
            ["private"] = new OptionValue.Flag(true),
            ["who"] = new OptionValue.Id(42),
        }
    );

    [Fact]
    public void Each_kind_is_read_by_name()
    {
        _values.Text("question").Should().Be("Who said so?");
        _values.Whole("top").Should().Be(5);
        _values.Number("weight").Should().Be(0.5);
        _values.Flag("private").Should().BeTrue();
        _values.Id("who").Should().Be(42);
    }

    [Fact]
    public void One_left_out_or_of_another_kind_is_null()
    {
        _values.Text("source").Should().BeNull();
        _values.Text("top").Should().BeNull();
        _values.Flag("question").Should().BeNull();
        OptionValues.None.Id("who").Should().BeNull();
    }
}
