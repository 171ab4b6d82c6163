using AskTheDesk.Answering;
using AskTheDesk.Answering.Prompting;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Answering.Prompting;

public sealed class PromptWriterTests
{
    [Theory]
    [InlineData(
        "Rates rose [1, 2]. They fell.【2】 So [1][2].",
        "Rates rose [1, 2].",
        "They fell.【2】",
        "So [1][2]."
    )]
    [InlineData("Rates rose to 7. [9] No one knows.", "Rates rose to 7. [9]", "No one knows.")]
    public async Task What_the_model_writes_comes_sentence_by_sentence(string said, params string[] sentences)
    {
        await using var model = await FakeModel.StartAsync(FakeAnswer.Says(said));

        var parts = await WriteAsync(model);

        parts.OfType<DraftSentence>().Select(sentence => sentence.Text).Should().Equal(sentences);
        parts[^1].Should().Be(new DraftUsage(new TokenUsage(120, 30)));
    }

    [Fact]
    public async Task A_sentence_comes_while_the_model_still_writes()
    {
        var answer = FakeAnswer.Says("Rates rose. [1] Then they") with { Ending = FakeEnding.Silent };
        await using var model = await FakeModel.StartAsync(answer);
        using var writer = Writer(model);

        await using var parts = Start(writer);

        (await parts.MoveNextAsync()).Should().BeTrue();
        parts.Current.Should().Be(new DraftSentence("Rates rose. [1]"));
    }

    [Fact]
    public async Task A_refusal_gives_no_sentence()
    {
        await using var model = await FakeModel.StartAsync(FakeAnswer.Says("NOT IN THE ARCHIVE"));

        (await WriteAsync(model)).Should().ContainSingle().Which.Should().BeOfType<DraftUsage>();
    }

    [Fact]
    public async Task Without_hits_the_model_is_not_asked()
    {
        await using var model = await FakeModel.StartAsync(FakeAnswer.Says("Rates rose."));
        using var writer = Writer(model);

        var parts = writer.WriteAsync(PromptHits.Query("Did rates rise?"), [], Token);

        (await parts.ToListAsync(Token)).Should().BeEmpty();
        model.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_cut_at_its_last_sentence()
    {
        var answer = new FakeAnswer
        {
            Pieces = ["Rates rose. ", "They fe", "ll and fell "],
            Ending = FakeEnding.Endless,
        };
        await using var model = await FakeModel.StartAsync(answer);

        var parts = await WriteAsync(model, options => options.MaxOutput = 16);

        parts.Should().HaveElementAt(0, new DraftSentence("Rates rose."));
        parts.Should().NotContain(new DraftSentence("They fe"));
    }

    [Fact]
    public async Task An_answer_cut_for_its_length_keeps_its_whole_sentences()
    {
        var answer = FakeAnswer.Says("Rates rose. [1] They fe") with { FinishReason = "length" };
        await using var model = await FakeModel.StartAsync(answer);

        var parts = await WriteAsync(model);

        parts.OfType<DraftSentence>().Should().Equal(new DraftSentence("Rates rose. [1]"));
    }

    [Theory]
    [InlineData("", "stop", "the model said nothing")]
    [InlineData("<think>Rates rose.</think>", "stop", "the model said nothing")]
    [InlineData("Rates ro", "length", "the model finished no sentence")]
    [InlineData("Rates rose.", "content_filter", "the model's endpoint withheld the answer")]
    public async Task An_answer_without_a_sentence_fails(string said, string finishReason, string why)
    {
        var answer = FakeAnswer.Says(said) with { FinishReason = finishReason };
        await using var model = await FakeModel.StartAsync(answer);

        var write = () => WriteAsync(model);

        await write.Should().ThrowAsync<WriterException>().WithMessage(why);
    }

    [Fact]
    public async Task Cancelling_is_no_failure_of_the_model()
    {
        var answer = new FakeAnswer { Ending = FakeEnding.Silent };
        await using var model = await FakeModel.StartAsync(answer);
        using var writer = Writer(model);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var write = writer
            .WriteAsync(PromptHits.Query("Why?"), PromptHits.Of("Rates rose."), cancel.Token)
            .ToListAsync(cancel.Token)
            .AsTask();
        await model.RequestAsync();

        await cancel.CancelAsync();

        var waiting = () => write;
        (await waiting.Should().ThrowAsync<OperationCanceledException>())
            .Which.CancellationToken.Should()
            .Be(cancel.Token);
    }

    [Fact]
    public async Task Its_name_is_the_models()
    {
        await using var model = await FakeModel.StartAsync();
        using var writer = Writer(model);

        writer.Name.Should().Be("fake");
    }

    private static CancellationToken Token => Deadline.Token;

    private static async Task<IReadOnlyList<DraftPart>> WriteAsync(
        FakeModel model,
        Action<ModelOptions>? change = null
    )
    {
        using var writer = Writer(model, change);
        return await writer
            .WriteAsync(PromptHits.Query("Did rates rise?"), PromptHits.Of("Rates rose."), Token)
            .ToListAsync(Token);
    }

    private static IAsyncEnumerator<DraftPart> Start(PromptWriter writer) =>
        writer
            .WriteAsync(PromptHits.Query("Did rates rise?"), PromptHits.Of("Rates rose."), Token)
            .GetAsyncEnumerator(Token);

    private static PromptWriter Writer(FakeModel model, Action<ModelOptions>? change = null)
    {
        var options = SomeModel.At(model);
        change?.Invoke(options);
        return new PromptWriter(Options.Create(options), new WatchedClock());
    }
}
