using AskTheDesk.Answering.Weighing;
using AskTheDesk.Questions;
using AskTheDesk.Tests.Support;
using CsCheck;

namespace AskTheDesk.Tests.Answering.Weighing;

public sealed class EvidenceRankerTests
{
    private static readonly Query Asked = Read("How many ferries sank off Norland?");

    [Fact]
    public void The_sentence_that_names_what_was_asked_and_counts_it_comes_first()
    {
        var hits = SomeHits.Of(
            "The sea was calm.|Three ferries sank off Norland.|Ferries are old in Norland."
        );

        EvidenceRanker.Rank(Asked, hits)[0].Sentence.Text.Should().Be("Three ferries sank off Norland.");
    }

    [Fact]
    public void Shares_are_of_the_questions_matter()
    {
        var hits = SomeHits.Of("Three ferries sank.|It was off Norland.|The sea was calm.");

        var features = EvidenceRanker.Rank(Asked, hits).Single(evidence => evidence.Position == 0).Features;

        // ferries, sank and norland are equally rare here: two thirds are in the sentence, one in the next.
        features.Own.Should().BeApproximately(2 / 3.0, 1e-9);
        features.Near.Should().BeApproximately(1 / 3.0, 1e-9);
        features.Missing.Should().Be(0);
        features.Fits.Should().Be(1);
    }

    [Fact]
    public void The_rarest_term_that_is_nowhere_counts_as_missing()
    {
        var hits = SomeHits.Of("Three ferries sank.");

        EvidenceRanker.Rank(Asked, hits)[0].Features.Missing.Should().Be(1);
    }

    [Fact]
    public void The_odds_rise_with_what_the_sentence_names()
    {
        var full = EvidenceRanker.Rank(Asked, SomeHits.Of("Three ferries sank off Norland."))[0].Odds;
        var half = EvidenceRanker.Rank(Asked, SomeHits.Of("Three ferries came."))[0].Odds;

        full.Should().BeGreaterThan(half);
    }

    [Fact]
    public void Any_text_is_weighed_between_0_and_1()
    {
        Gen.Select(Gen.String, Gen.String.Where(text => text.Length > 0))
            .Sample(
                (question, passage) =>
                    EvidenceRanker
                        .Rank(Read(question), SomeHits.Of(passage))
                        .Should()
                        .OnlyContain(evidence => evidence.Odds >= 0 && evidence.Odds <= 1)
            );
    }

    private static Query Read(string question) =>
        QueryBuilder.Build(new Question(question), Some.Instant("2022-03-01"));
}
