using AskTheDesk.Answering;
using AskTheDesk.Answering.Prompting;
using AskTheDesk.Citations;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Answering.Prompting;

/// <summary>What becomes of a model's draft: only what passed the check is shown.</summary>
public sealed class PromptedReplyTests
{
    private const string Bank =
        "The central bank raised its main rate to 5.5 percent in June. Governor Ana Ruiz called the step “overdue and modest.”";

    private const string Jobs =
        "About 1.7 million people lost their jobs in 2021. The ministry opened 12 offices in Leeds.";

    private static readonly IReadOnlyList<Hit> Hits = PromptHits.Of(Bank, Jobs);

    [Theory]
    [InlineData("The ministry opened 12 offices in Leeds. [2]", 2)]
    [InlineData("The ministry opened 12 offices in Leeds.", 2)]
    [InlineData("The ministry opened 12 offices in Leeds [1, 2].", 2)]
    [InlineData("The ministry opened 12 offices in Leeds. [9][2]", 2)]
    [InlineData("【2】 The ministry opened 12 offices in Leeds.", 2)]
    [InlineData("The central bank raised its main rate to 5.5 percent in June.【1†source】", 1)]
    [InlineData("1. **The central bank raised its main rate** to 5.5 percent in June [Passage 1].", 1)]
    public async Task A_sentence_that_a_passage_carries_is_shown_with_it(string said, int passage)
    {
        var draft = await DraftAsync(FakeAnswer.Says(said));

        var sentence = draft.Sentences.Should().ContainSingle().Which;
        sentence.Judgement.Verdict.Should().Be(Verdict.Supported);
        sentence.Citations.Should().ContainSingle().Which.Hit.Rank.Should().Be(passage);
        draft.Writer.Should().Be("fake");
    }

    [Theory]
    [InlineData("The ministry opened 12 offices in Leeds. [9]")]
    [InlineData("The ministry opened 15 offices in Leeds. [2]")]
    [InlineData("The ministry opened 12 offices in York. [2]")]
    [InlineData("Governor Ana Ruiz called the step “bold and modest.” [1]")]
    [InlineData("The central bank raised its main rate to 5.5 percent in July. [1]")]
    [InlineData("Based on the passages, here is the answer:")]
    [InlineData("A war broke out at sea.")]
    public async Task A_sentence_that_no_passage_carries_gives_way_to_quotes(string said)
    {
        var draft = await DraftAsync(FakeAnswer.Says(said));

        draft.Writer.Should().Be("quotes");
        draft.Fallback.Should().Be("none of the model's sentences passed the check");
        draft.Discarded.Should().ContainSingle().Which.Judgement.Why.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task What_does_not_hold_is_dropped_from_among_what_does()
    {
        var said =
            "The ministry opened 12 offices in Leeds. [2] It cost 40 million. [2] About 1.7 million people lost their jobs in 2021. [2]";

        var reply = Reply(await DraftAsync(FakeAnswer.Says(said)));

        reply.Sentences.Should().HaveCount(2).And.OnlyContain(sentence => Holds(sentence, reply.Sources));
        reply.Dropped.Should().ContainSingle().Which.Text.Should().Be("It cost 40 million.");
    }

    [Theory]
    [InlineData(500, "the model's endpoint failed (500)")]
    [InlineData(401, "the model's endpoint refused the key (401): check Model:Key")]
    public async Task A_model_that_fails_gives_way_to_quotes_and_it_is_said_why(int status, string why)
    {
        var draft = await DraftAsync(FakeAnswer.Fails(status));

        draft.Writer.Should().Be("quotes");
        draft.Fallback.Should().Be(why);
    }

    [Fact]
    public async Task What_a_broken_answer_had_shown_is_void()
    {
        var answer = FakeAnswer.Says("The ministry opened 12 offices in Leeds. [2] Then it") with
        {
            Ending = FakeEnding.Garbled,
        };

        var draft = await DraftAsync(answer);

        draft.Writer.Should().Be("quotes");
        draft.Discarded.Should().ContainSingle();
    }

    private static async Task<CheckedDraft> DraftAsync(FakeAnswer answer)
    {
        await using var model = await FakeModel.StartAsync(answer);
        var options = SomeModel.At(model);
        options.Retries = 0;
        using var writer = new PromptWriter(Options.Create(options), TimeProvider.System);
        var checker = new CitationChecker(Options.Create(new CitationOptions()));
        var desk = new DraftDesk(new DeskWriters(new QuotingWriter(), writer), checker, TimeProvider.System);
        var query = QueryBuilder.Build(
            new Question("What did the ministry open in Leeds?"),
            DateTimeOffset.UnixEpoch
        );
        return await desk.WriteAsync(new SearchResult(query, Hits), progress: null, Deadline.Token);
    }

    private static DeskReply.Answered Reply(CheckedDraft draft) =>
        new ReplyBuilder(Options.Create(new CitationOptions()))
            .Build(draft.Sentences, [])
            .Should()
            .BeOfType<DeskReply.Answered>()
            .Which;

    private static bool Holds(ReplySentence sentence, IReadOnlyList<Source> sources)
    {
        var cited = sentence.Numbers.Select(number => sources[number - 1].Passage).ToList();
        var texts = Hits.Where(hit => cited.Contains(hit.Passage.Id))
            .Select(hit => hit.Passage.Text)
            .ToList();
        return SupportCheck.Judge(sentence.Text, texts).Verdict == Verdict.Supported;
    }
}
