using AskTheDesk.Answering.Weighing;
using AskTheDesk.Questions;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Answering.Weighing;

public sealed class AnswerShapeTests
{
    [Theory]
    [InlineData("How many boats sank?", "Some 12 boats sank.", "12")]
    [InlineData("How many boats sank?", "Two dozen boats sank.", "Two dozen")]
    [InlineData("How many boats sank?", "The boats sank.", "")]
    [InlineData("How many people died in 2020?", "In 2020 the storm killed 9.", "9")]
    [InlineData("How much did it cost?", "It cost $1.2 million, 40 years ago.", "$1.2 million")]
    [InlineData("How much did it cost?", "It took 40 years.", "")]
    [InlineData("How long did it take?", "It cost $40 and took three weeks.", "three weeks")]
    [InlineData("How old is she?", "Ort, 43, is an engineer.", ", 43,")]
    [InlineData("How far is it?", "It lies 20 miles off.", "20 miles")]
    [InlineData("What percentage voted?", "Some 61% voted.", "61%")]
    [InlineData("When did it open?", "It opened on Sunday.", "Sunday")]
    [InlineData("Who opened it?", "It was opened by Lena Ort.", "Lena Ort")]
    [InlineData("Where is Lena Ort from?", "Lena Ort comes from Norland.", "Norland")]
    [InlineData("Who is Lena Ort?", "Lena Ort won.", "")]
    public void The_words_that_could_answer_are(string question, string sentence, string words)
    {
        var query = QueryBuilder.Build(new Question(question), Some.Instant("2022-03-01"));

        AnswerShape.Find(query, sentence).Should().Equal(words.Length == 0 ? [] : [words]);
    }

    [Fact]
    public void Any_sentence_fits_a_question_that_wants_anything()
    {
        var query = QueryBuilder.Build(new Question("Why did it sink?"), Some.Instant("2022-03-01"));

        AnswerShape.Find(query, "It was overloaded.").Should().Equal("It was overloaded.");
    }
}
