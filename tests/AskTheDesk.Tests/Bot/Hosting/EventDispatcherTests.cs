using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Hosting;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
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
        var mine = new Doing("mine");
        var other = new Doing("other");
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
        var slow = new Doing("slow", () => released.Task);
        var quick = new Doing("quick");
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
            new Doing("bad", () => throw new InvalidOperationException("inner thing"))
        );

        dispatcher.Dispatch(SomeDiscord.Slash("bad"), Token);
        await dispatcher.DrainAsync();

        var told = _link.Done.Should().ContainSingle().Subject;
        told.Should().StartWith("Reply That went wrong").And.NotContain("inner thing");
        var id = told[^7..^1];
        _logs
            .Entries.Should()
            .ContainSingle(entry => entry.Contains(id, StringComparison.Ordinal))
            .Which.Should()
            .Contain("inner thing");
    }

    [Fact]
    public async Task Work_that_is_given_up_on_shutdown_needs_no_apology()
    {
        using var stop = new CancellationTokenSource();
        var dispatcher = Dispatcher(new Doing("long", () => Task.Delay(Timeout.Infinite, stop.Token)));

        dispatcher.Dispatch(SomeDiscord.Slash("long"), stop.Token);
        await stop.CancelAsync();
        await dispatcher.DrainAsync();

        _link.Done.Should().BeEmpty();
        _logs.Entries.Should().BeEmpty();
    }

    private EventDispatcher Dispatcher(params Feature[] features) =>
        new(_link, features, new Logger<EventDispatcher>(_logs));

    private sealed class Doing(string name, Func<Task>? work = null) : Feature
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Handled { get; private set; }

        public Task Done => _done.Task;

        public override IReadOnlyList<CommandDefinition> Commands { get; } =
        [new CommandDefinition.Slash(name, name)];

        public override bool Takes(DiscordEvent heard) =>
            heard is DiscordEvent.SlashCommand command
            && string.Equals(command.Name, name, StringComparison.Ordinal);

        public override async Task HandleAsync(DiscordEvent heard, CancellationToken token)
        {
            Handled++;
            await (work?.Invoke() ?? Task.CompletedTask);
            _done.SetResult();
        }
    }
}
