using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Hosting;
using AskTheDesk.Indexing;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Tests.Bot.Hosting;

public sealed class EventDispatcherTests
{
    private readonly FakeLink _link = new();
    private readonly CollectedLogs _logs = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_event_goes_to_the_features_that_take_it()
    {
        var mine = new FakeFeature("mine");
        var other = new FakeFeature("other");
        var dispatcher = Dispatcher(mine, other);

        dispatcher.Dispatch(SomeDiscord.Slash("mine"), Token);
        await dispatcher.DrainAsync();

        (mine.Handled, other.Handled).Should().Be((1, 0));
        dispatcher.Commands.Select(command => command.Name).Should().Equal("mine", "other");
    }

    [Fact]
    public async Task One_that_takes_long_holds_up_nothing()
    {
        var released = new TaskCompletionSource();
        var slow = new FakeFeature("slow", _ => released.Task);
        var quick = new FakeFeature("quick");
        var dispatcher = Dispatcher(slow, quick);

        dispatcher.Dispatch(SomeDiscord.Slash("slow"), Token);
        dispatcher.Dispatch(SomeDiscord.Slash("quick"), Token);
        await quick.Done;
        var draining = dispatcher.DrainAsync();

        draining.IsCompleted.Should().BeFalse();
        released.SetResult();
        await draining;
    }

    [Fact]
    public async Task A_failure_is_logged_and_apologised_for_under_one_id()
    {
        var dispatcher = Dispatcher(
            new FakeFeature("bad", _ => throw new InvalidOperationException("inner thing"))
        );

        dispatcher.Dispatch(SomeDiscord.Slash("bad"), Token);
        await dispatcher.DrainAsync();

        var told = _link.Done.Should().ContainSingle().Subject;
        told.Should().StartWith("Reply That went wrong").And.NotContain("inner thing");
        var id = told[^7..^1];
        var entries = _logs.Entries.Where(entry => entry.Contains(id, StringComparison.Ordinal)).ToList();
        entries
            .Should()
            .ContainSingle(entry => entry.StartsWith("Error"))
            .Which.Should()
            .NotContain("inner thing");
        entries
            .Should()
            .ContainSingle(entry => entry.StartsWith("Debug"))
            .Which.Should()
            .Contain("inner thing");
    }

    [Fact]
    public async Task Work_that_is_given_up_on_shutdown_needs_no_apology()
    {
        using var stop = new CancellationTokenSource();
        var dispatcher = Dispatcher(new FakeFeature("long", _ => Task.Delay(Timeout.Infinite, stop.Token)));

        dispatcher.Dispatch(SomeDiscord.Slash("long"), stop.Token);
        await stop.CancelAsync();
        await dispatcher.DrainAsync();

        _link.Done.Should().BeEmpty();
        _logs.Entries.Should().BeEmpty();
    }

    [Fact]
    public async Task An_archive_that_cannot_be_read_is_said_to_be_so()
    {
        var dispatcher = Dispatcher(new FakeFeature("ask", _ => throw new IndexException("no index in /x")));

        dispatcher.Dispatch(SomeDiscord.Slash("ask"), Token);
        await dispatcher.DrainAsync();

        _link
            .Done.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("archive cannot be read")
            .And.NotContain("/x");
        _logs
            .Entries.Should()
            .Contain(entry => entry.StartsWith("Error") && entry.Contains("no index in /x"));
    }

    private EventDispatcher Dispatcher(params Feature[] features) =>
        new(_link, features, new Logger<EventDispatcher>(_logs));
}
