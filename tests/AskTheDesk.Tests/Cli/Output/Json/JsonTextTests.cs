using System.Text.Json;
using AskTheDesk.Cli.Output.Json;

namespace AskTheDesk.Tests.Cli.Output.Json;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("“Señor” & <b>'s")]
    public void Letters_and_quotation_marks_stay_legible(string text)
    {
        JsonText.Write(new SearchJson(text, [], 0)).Should().Contain(text);
    }

    [Theory]
    [InlineData("a\u001b[31m", "\\u001b")]
    [InlineData("a\u009b31m", "\\u009b")]
    [InlineData("a\u202eb", "\\u202e")]
    [InlineData("a\u2028b", "\\u2028")]
    public void What_a_terminal_would_obey_is_escaped_and_comes_back(string text, string escape)
    {
        var json = JsonText.Write(new SearchJson(text, [], 0));

        json.Should().ContainEquivalentOf(escape);
        JsonDocument.Parse(json).RootElement.GetProperty("question").GetString().Should().Be(text);
    }
}
