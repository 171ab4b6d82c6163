using System.Collections.Concurrent;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking.Running;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Citations;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Asking.Running;

public sealed class ProgressShowTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly FakeTimeProvider _clock = new();
    private readonly FakePlace _place = new();
    private readonly WorkQueue _queue = new(workers: 1, most: 5);

    [Fact]
    public async Task It_is_shown_at_most_once_a_second_and_only_when_something_is_new()
    {
        var stream = Stream();
        await using var show = await ShowAsync(stream);

        stream.Report(new DeskProgress.Searched(45, 10));
        await PassAsync(0.9);
        Shown().Should().BeEmpty();
        await PassAsync(0.1);
        Shown().Should().Equal("Searched 45 passages. Writing…");

        await PassAsync(1);
        Shown().Should().ContainSingle("nothing is new");
        foreach (var sentence in Passed("Rates rose.", "Prices fell."))
        {
            stream.Report(sentence);
        }
        await PassAsync(0.5);
        Shown().Should().ContainSingle();
        await PassAsync(0.5);
        Shown().Should().HaveCount(2);
        Shown()[1].Should().StartWith("Rates rose.\u00A0[1] Prices fell.\u00A0[2]");
    }

    [Fact]
    public async Task What_the_model_wrote_before_it_failed_is_taken_back()
    {
        var stream = Stream();
        stream.Report(new DeskProgress.Searched(45, 10));
        stream.Report(Passed("Rates rose.")[0]);

        stream.Report(new DeskProgress.FellBack("it was down"));

        stream.Passed().Should().BeNull();
        await using var show = await ShowAsync(stream);
        await PassAsync(1);
        Shown().Should().Equal("Searched 45 passages. Writing…");
    }

    [Fact]
    public async Task Who_waits_sees_the_line_move_up()
    {
        using var working = _queue.TryEnter();
        using var before = _queue.TryEnter();
        await using var show = await ShowAsync(Stream());

        await PassAsync(1);
        before?.Dispose();
        await PassAsync(1);

        Shown()
            .Should()
            .Equal("Busy just now; you are number 2 in line.", "Busy just now; you are number 1 in line.");
    }

    [Fact]
    public async Task After_the_end_nothing_is_shown()
    {
        var stream = Stream();
        await (await ShowAsync(stream)).DisposeAsync();

        stream.Report(new DeskProgress.Searched(45, 10));
        await PassAsync(5);

        Shown().Should().BeEmpty();
    }

    private static IReadOnlyList<DeskProgress.Passed> Passed(params string[] sentences) =>
        [
            .. SomeResult
                .Answered([.. sentences.Select((text, at) => (text, $"{at}.txt"))])
                .Trace.Draft.Select(sentence => new DeskProgress.Passed(sentence)),
        ];

    private AnswerStream Stream() =>
        new(
            _queue.TryEnter() ?? throw new InvalidOperationException("The line is full."),
            new ReplyBuilder(Options.Create(new CitationOptions()))
        );

    // Begun, and time passed, where no test framework's context defers what follows: it happens at once.
    private async Task<ProgressShow> ShowAsync(AnswerStream stream)
    {
        var show = new ProgressShow(_place, AnswerId.New(), stream, _clock);
        await Task.Run(() => show.Begin(Token), Token);
        return show;
    }

    private Task PassAsync(double seconds) =>
        Task.Run(() => _clock.Advance(TimeSpan.FromSeconds(seconds)), Token);

    private IReadOnlyList<string> Shown() => _place.Shown;

    /// <summary>Keeps the texts that are shown.</summary>
    private sealed class FakePlace : IAnswerPlace
    {
        private readonly ConcurrentQueue<string> _shown = new();

        public IReadOnlyList<string> Shown => [.. _shown];

        public Task<bool> BeginAsync(CancellationToken token) => Task.FromResult(true);

        public Task ShowAsync(OutgoingMessage progress, CancellationToken token)
        {
            _shown.Enqueue(progress.Content);
            return Task.CompletedTask;
        }

        public Task<Placed> FinishAsync(IReadOnlyList<OutgoingMessage> pages, CancellationToken token) =>
            throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
