using AskTheDesk.Questions;

namespace AskTheDesk.Tests.Questions;

public sealed class FollowUpTests
{
    private static readonly Turn Bridge = new(
        "How many bridges did Lena Ort inspect in 2019?",
        "Inspector Lena Ort visited 40 bridges, the agency said. Repairs began later."
    );

    [Fact]
    public void A_first_question_stands_by_itself()
    {
        FollowUp.Resolve("And in 2021?", []).Text.Should().Be("And in 2021?");
    }

    [Fact]
    public void A_full_question_takes_nothing_from_the_turns_before()
    {
        FollowUp.Resolve("Where was the summit held?", [Bridge]).Context.Should().BeEmpty();
    }

    [Theory]
    [InlineData("What about tunnels?")]
    [InlineData("Why?")]
    [InlineData("How many of them were closed?")]
    public void A_continuation_takes_the_question_before(string question)
    {
        FollowUp
            .Resolve(question, [Bridge])
            .Context.Should()
            .Be("How many bridges did Lena Ort inspect in 2019");
    }

    [Fact]
    public void A_time_named_stands_in_the_place_of_the_earlier_one()
    {
        FollowUp
            .Resolve("And in 2021?", [Bridge])
            .Text.Should()
            .Be("And in 2021 (How many bridges did Lena Ort inspect)?");
    }

    [Fact]
    public void Who_said_that_takes_the_answers_first_sentence()
    {
        FollowUp
            .Resolve("Who said that?", [Bridge])
            .Context.Should()
            .Be("Inspector Lena Ort visited 40 bridges, the agency said");
    }

    [Fact]
    public void A_personal_pronoun_takes_the_person_last_named()
    {
        FollowUp.Resolve("How old is she?", [Bridge]).Text.Should().Be("How old is she (Lena Ort)?");
    }

    [Fact]
    public void Context_does_not_pile_up()
    {
        var long_ = new Turn(string.Join(' ', Enumerable.Repeat("word", 200)), "");

        FollowUp.Resolve("And then?", [long_]).Context.Split(' ').Should().HaveCount(30);
    }
}
