using AskTheDesk.Citations;
using AskTheDesk.Retrieval;
using AskTheDesk.Tests.Support;
using CsCheck;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Citations;

public sealed class ReplyBuilderTests
{
    private static readonly IReadOnlyList<Hit> Hits = SomeHits.Of("One.|Uno.", "Two.", "Three.");

    [Fact]
    public void Sources_are_numbered_by_first_use_and_listed_once()
    {
        var reply = Answered(Says("First", 3), Says("Second", 1, 3), Says("Third", 3));

        reply
            .Sentences.Select(sentence => sentence.Marked)
            .Should()
            .Equal("First [1]", "Second [1][2]", "Third [1]");
        reply.Sources.Select(source => source.Passage).Should().Equal(Hits[2].Passage.Id, Hits[0].Passage.Id);
        reply.Sources.Select(source => source.Number).Should().Equal(1, 2);
    }

    [Fact]
    public void A_source_quotes_what_first_cites_it()
    {
        var second = new CheckedSentence(
            "Second",
            [new Citation(Hits[0], "Uno.")],
            SomeResult.Good,
            Differs: false
        );

        var reply = Answered(Says("First", 1), second);

        reply.Sources.Should().ContainSingle().Which.Quote.Should().Be("One.");
    }

    [Fact]
    public void An_unsupported_sentence_is_dropped_with_its_reason()
    {
        var reply = Answered(Says("Good", 1), Unsupported("Bad"));

        reply.Sentences.Should().ContainSingle().Which.Text.Should().Be("Good");
        reply.Dropped.Should().Equal(new DroppedSentence("Bad", "The passage lacks it."));
    }

    [Fact]
    public void With_Mark_an_unsupported_sentence_is_shown_as_such_in_its_place()
    {
        var reply = Build(UnsupportedSentences.Mark, Unsupported("Bad"), Says("Good", 1))
            .Should()
            .BeOfType<DeskReply.Answered>()
            .Subject;

        reply.Sentences.Select(sentence => sentence.Marked).Should().Equal("Bad [unsupported]", "Good [1]");
        reply.Dropped.Should().BeEmpty();
    }

    [Theory]
    [InlineData(UnsupportedSentences.Drop)]
    [InlineData(UnsupportedSentences.Mark)]
    public void Without_a_supported_sentence_the_archive_does_not_say(UnsupportedSentences unsupported)
    {
        var reply = Build(unsupported, Unsupported("Bad"))
            .Should()
            .BeOfType<DeskReply.NotInArchive>()
            .Subject;

        reply.Nearest.Should().Equal(Hits[1].Article);
        reply.Dropped.Should().ContainSingle();
    }

    [Fact]
    public void A_sentence_said_twice_is_shown_once()
    {
        var reply = Answered(Says("It is “so”.", 1), Says("It is  \"so\".", 2));

        reply.Sentences.Should().ContainSingle();
        reply.Sources.Should().ContainSingle();
    }

    [Fact]
    public void Every_number_resolves_to_a_source_and_counts_from_one()
    {
        var ranks = Gen.Int[1, 3].HashSet[0, 3].Select(some => some.Order().ToArray());

        ranks
            .Array[1, 6]
            .Sample(cited =>
            {
                var sentences = cited.Select((some, at) => Says($"Sentence {at}", some)).ToArray();
                if (Build(UnsupportedSentences.Drop, sentences) is DeskReply.Answered reply)
                {
                    reply
                        .Sources.Select(source => source.Number)
                        .Should()
                        .Equal(Enumerable.Range(1, reply.Sources.Count));
                    reply
                        .Sentences.SelectMany(sentence => sentence.Numbers)
                        .Distinct()
                        .Should()
                        .BeEquivalentTo(reply.Sources.Select(source => source.Number));
                }
            });
    }

    private static DeskReply.Answered Answered(params CheckedSentence[] sentences) =>
        Build(UnsupportedSentences.Drop, sentences).Should().BeOfType<DeskReply.Answered>().Subject;

    private static DeskReply Build(UnsupportedSentences unsupported, params CheckedSentence[] sentences) =>
        new ReplyBuilder(Options.Create(new CitationOptions { Unsupported = unsupported })).Build(
            sentences,
            [Hits[1].Article]
        );

    private static CheckedSentence Says(string text, params int[] ranks) =>
        SomeResultCheck(text, Verdict.Supported, [.. ranks.Select(rank => Hits[rank - 1])]);

    private static CheckedSentence Unsupported(string text) => SomeResultCheck(text, Verdict.NotFound);

    private static CheckedSentence SomeResultCheck(string text, Verdict verdict, params Hit[] cited) =>
        new(
            text,
            [.. cited.Select(hit => new Citation(hit, hit.Passage.Sentences[0].Text))],
            verdict == Verdict.Supported ? SomeResult.Good : SomeResult.Bad,
            Differs: false
        );
}
