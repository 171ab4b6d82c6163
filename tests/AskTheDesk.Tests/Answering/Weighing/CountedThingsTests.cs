using AskTheDesk.Answering.Weighing;
using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Questions;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Answering.Weighing;

public sealed class CountedThingsTests
{
    [Theory]
    [InlineData("How many officers were hurt?", "About 400 federal law officers came.", 1)]
    [InlineData("How many officers were hurt?", "Officers came in 12 buses.", 0)]
    [InlineData("How many of the ferries sank?", "Two ferries sank.", 1)]
    [InlineData("How many people came?", "Some 30 nurses came.", 0.5)]
    [InlineData("When did officers come?", "400 officers came.", 0.5)]
    public void A_number_counts_what_was_asked(string question, string sentence, double share)
    {
        var query = QueryBuilder.Build(new Question(question), Some.Instant("2022-03-01"));

        CountedThings.Share(query, DeskAnalyzer.Stemmed.Terms(sentence)).Should().Be(share);
    }
}
