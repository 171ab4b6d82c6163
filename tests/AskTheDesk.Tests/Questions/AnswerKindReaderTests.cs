using AskTheDesk.Questions;

namespace AskTheDesk.Tests.Questions;

public sealed class AnswerKindReaderTests
{
    [Theory]
    [InlineData("Who won the election?", AnswerKind.Person)]
    [InlineData("Whose house was searched?", AnswerKind.Person)]
    [InlineData("Which senator voted against the bill?", AnswerKind.Person)]
    [InlineData("Where did the storm make landfall?", AnswerKind.Place)]
    [InlineData("In which country was the summit held?", AnswerKind.Place)]
    [InlineData("The fair opens this week. What city hosts it?", AnswerKind.Place)]
    [InlineData("When does the law take effect?", AnswerKind.Time)]
    [InlineData("In what year was the bridge built?", AnswerKind.Time)]
    [InlineData("How many people were hurt?", AnswerKind.Number)]
    [InlineData("What was the death toll?", AnswerKind.Number)]
    [InlineData("How much did the stadium cost?", AnswerKind.Money)]
    [InlineData("What is the price of a ticket?", AnswerKind.Money)]
    [InlineData("How far is the town from the border?", AnswerKind.Measure)]
    [InlineData("How tall is the tower?", AnswerKind.Measure)]
    [InlineData("How long did the strike last?", AnswerKind.Duration)]
    [InlineData("How old is the mayor?", AnswerKind.Duration)]
    [InlineData("What percentage of voters stayed at home?", AnswerKind.Share)]
    [InlineData("What did the minister say about the strike?", AnswerKind.Statement)]
    [InlineData("How did the company respond to the ruling?", AnswerKind.Statement)]
    [InlineData("Which airline cancelled its flights?", AnswerKind.Name)]
    [InlineData("What is the new law called?", AnswerKind.Name)]
    [InlineData("Why did the bank fail?", AnswerKind.Anything)]
    [InlineData("bank failure", AnswerKind.Anything)]
    [InlineData("", AnswerKind.Anything)]
    public void A_question_wants(string question, AnswerKind kind)
    {
        AnswerKindReader.Read(question).Should().Be(kind);
    }
}
