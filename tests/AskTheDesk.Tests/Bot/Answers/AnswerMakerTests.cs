using AskTheDesk.Bot.Answers;
using AskTheDesk.Citations;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;
using AskTheDesk.Tests.Bot.Support;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Bot.Answers;

public sealed class AnswerMakerTests
{
    private static readonly AnswerId Id = AnswerId.New();

    [Fact]
    public void An_answer_keeps_what_was_said_and_what_it_was_made_of()
    {
        var answer = Make(SomeResult.Answered(("Rates rose.", "a.txt"), ("Prices fell.", "b.txt")));

        answer.Outcome.Should().Be(AnswerOutcome.Answered);
        answer.Standalone.Should().Be("Standing alone?");
        answer.Sentences.Select(sentence => sentence.Numbers[0]).Should().Equal(1, 2);
        answer.Sources.Select(source => source.Article.Id.Value).Should().Equal("a.txt", "b.txt");
        answer.Search.Version.Should().Be(7);
        answer.Search.Passages.Should().Be(12);
        answer.Search.Hits.Should().HaveCount(2);
        answer.Writer.Should().Be("quotes");
    }

    [Fact]
    public void A_source_keeps_its_whole_passage_and_every_sentence_that_was_used()
    {
        var hit = SomeHits.Of("Rates rose on Monday.|Prices fell.|Nobody knew why.")[0];
        var draft = new[] { Cited("Rates rose.", hit, 0), Cited("Prices fell.", hit, 1) };
        var source = new Source(1, hit.Article, hit.Passage.Id, "Rates rose on Monday.");

        var sources = AnswerMaker.Sources(new DeskReply.Answered([], [source], []), draft);

        sources[0].Text.Should().EndWith("Nobody knew why.");
        sources[0].Quotes.Should().Equal("Rates rose on Monday.", "Prices fell.");
    }

    [Fact]
    public void A_miss_keeps_what_came_nearest()
    {
        var hits = SomeResult.Hits(("a.txt", "Rates rose."));
        var result = SomeResult.NotInArchive(hits, [], 0.8);
        var reply = new DeskReply.NotInArchive([hits[0].Article], [new("Rates fell.", "No source.")]);

        var answer = Make(result with { Reply = reply });

        answer.Outcome.Should().Be(AnswerOutcome.NotInArchive);
        answer.Nearest.Should().ContainSingle().Which.Title.Should().Be("Title of a.txt");
        answer.Dropped.Should().ContainSingle().Which.Why.Should().Be("No source.");
        answer.Search.RefusalScore.Should().Be(0.8);
    }

    [Fact]
    public void A_refusal_keeps_what_was_said_instead()
    {
        var answer = Make(SomeResult.Refused());

        answer.Outcome.Should().Be(AnswerOutcome.Refused);
        answer.Refusal.Should().Be("Ask a shorter question.");
        answer.Search.Version.Should().BeNull();
    }

    [Fact]
    public void What_limited_the_question_is_kept()
    {
        var question = new Question("Asked?")
        {
            AsOf = SomeAnswer.At,
            From = new DateOnly(2022, 1, 1),
            To = new DateOnly(2022, 2, 1),
            Sources = ["The Paper"],
        };

        var limits = AnswerMaker.Make(Id, SomeAnswer.By, question, SomeResult.NotInArchive()).Limits;

        limits
            .Should()
            .BeEquivalentTo(new AnswerLimits(SomeAnswer.At, question.From, question.To, ["The Paper"]));
    }

    [Fact]
    public void One_that_was_stopped_says_so_and_keeps_what_had_passed()
    {
        var result = SomeResult.Answered(("Rates rose.", "a.txt"));

        var answer = AnswerMaker.Stopped(
            Id,
            SomeAnswer.By,
            new Question("Asked?"),
            ((DeskReply.Answered)result.Reply, result.Trace.Draft),
            passages: 40
        );

        answer.Stopped.Should().BeTrue();
        answer.Sentences.Should().ContainSingle();
        answer.Sources.Should().ContainSingle();
        answer.Search.Passages.Should().Be(40);
    }

    private static Answer Make(DeskResult result) =>
        AnswerMaker.Make(Id, SomeAnswer.By, new Question("Asked?"), result);

    private static CheckedSentence Cited(string text, Hit hit, int sentence) =>
        new(text, [new Citation(hit, hit.Passage.Sentences[sentence].Text)], SomeResult.Good, Differs: false);
}
