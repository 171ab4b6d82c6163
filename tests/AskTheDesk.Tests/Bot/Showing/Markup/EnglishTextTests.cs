using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Tests.Bot.Showing.Markup;

public sealed class EnglishTextTests
{
    [Theory]
    [InlineData("How many people were in the caravan?", true)]
    [InlineData("Beyoncé Renaissance release date", true)]
    [InlineData("Putin Zelenskyy Biden Macron Scholz meeting when", true)]
    [InlineData("3,000?", true)]
    [InlineData("¿Cuántas personas iban con esta caravana ayer?", false)]
    [InlineData("Сколько людей было в караване?", false)]
    [InlineData("何人がいましたか", false)]
    public void A_question_seems_English_or_not(string question, bool seems)
    {
        EnglishText.Seems(question).Should().Be(seems);
    }
}
