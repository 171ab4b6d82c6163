using AskTheDesk.Bot.Asking;

namespace AskTheDesk.Tests.Bot.Asking;

public sealed class QuestionTextTests
{
    [Theory]
    [InlineData("<@1> How many?", "How many?")]
    [InlineData("<@!1>, how many?", ", how many?")]
    [InlineData("**How** _many_ __were__ ~~not~~ ||there||?", "How _many_ were not there?")]
    [InlineData("> quoted\n> How many?", "quoted How many?")]
    [InlineData("# How many?\n- were there", "How many? were there")]
    [InlineData("1. How many?", "How many?")]
    [InlineData("`How` ```many```?", "How many?")]
    [InlineData("[How many](https://a.example/b) were there?", "How many were there?")]
    [InlineData("How many? https://a.example/b?c=d <https://e.example>", "How many?")]
    [InlineData("<#2> </ask:3> <t:1600000000:R> <:smile:4> <a:wave:5> <@&6>", "")]
    [InlineData("3 * 4 and a_b|c", "3 4 and a_b|c")]
    [InlineData("-5 degrees in #metoo?", "-5 degrees in #metoo?")]
    [InlineData("  \n\t ", "")]
    public void Words_are_left_and_no_markup(string typed, string question)
    {
        QuestionText.Of(typed).Should().Be(question);
    }

    [Theory]
    [InlineData("<@7> hi", true)]
    [InlineData("hi <@!7>", true)]
    [InlineData("<@77> hi", false)]
    [InlineData("<@&7> hi", false)]
    public void Who_is_mentioned_in_so_many_words_is_seen(string typed, bool mentions)
    {
        QuestionText.Mentions(typed, new(7)).Should().Be(mentions);
    }

    [Fact]
    public void Whatever_is_typed_becomes_one_line_without_marks()
    {
        var random = new Random(1);
        foreach (var _ in Enumerable.Range(0, 500))
        {
            var typed = new string(random.GetItems("<@!&#:/t0a>[]()*_|` \nhttps://".AsSpan(), 4000));

            var question = QuestionText.Of(typed);

            question.Should().NotContainAny("*", "`", "\n").And.Be(question.Trim());
        }
    }
}
