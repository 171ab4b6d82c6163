using AskTheDesk.Questions;

namespace AskTheDesk.Tests.Questions;

public sealed class QueryBuilderTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Question_words_and_stop_words_are_no_terms()
    {
        Build("How many of the bridges were closed by Ort?")
            .Terms.Select(term => term.Word)
            .Should()
            .Equal("bridges", "closed", "ort");
    }

    [Fact]
    public void A_repeated_stem_is_one_term()
    {
        Build("bridge or bridges?").Terms.Should().ContainSingle().Which.Stem.Should().Be("bridg");
    }

    [Fact]
    public void Words_of_saying_count_for_less()
    {
        var query = Build("Who said bridges?");

        query.Terms.Single(term => term.Word == "said").Weight.Should().BeLessThan(1);
        query.Terms.Single(term => term.Word == "bridges").Weight.Should().Be(1);
    }

    [Fact]
    public void Quoted_words_are_phrases()
    {
        Build("Who spoke of a “bridge to nowhere”?").Phrases.Should().Equal("bridge to nowhere");
    }

    [Fact]
    public void Names_are_found()
    {
        Build("Did Lena Ort inspect the bridge?").Names.Should().Equal("Lena Ort");
    }

    [Fact]
    public void A_question_that_names_no_instant_is_asked_now()
    {
        Build("bridge?").AsOf.Should().Be(Now);
        QueryBuilder
            .Build(new Question("bridge?") { AsOf = Now.AddDays(-9) }, Now)
            .AsOf.Should()
            .Be(Now.AddDays(-9));
    }

    [Fact]
    public void Terms_from_an_earlier_turn_count_half()
    {
        var question = new Question("And tunnels?") { Turns = [new Turn("How many bridges closed?", "")] };

        var query = QueryBuilder.Build(question, Now);

        query
            .Terms.Select(term => (term.Word, term.Weight))
            .Should()
            .Equal(("tunnels", 1), ("bridges", 0.5), ("closed", 0.5));
        query.Wanted.Should().Be(AnswerKind.Number);
    }

    private static Query Build(string text) => QueryBuilder.Build(new Question(text), Now);
}
