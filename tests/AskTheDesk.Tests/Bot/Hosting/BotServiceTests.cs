using AskTheDesk.Bot.Asking.Running;
using AskTheDesk.Bot.Hosting;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NSubstitute;

namespace AskTheDesk.Tests.Bot.Hosting;

public sealed class BotServiceTests
{
    private readonly FakeLink _link = new();
    private readonly CollectedLogs _logs = new();
    private readonly IHostApplicationLifetime _host = Substitute.For<IHostApplicationLifetime>();
    private readonly TaskCompletionSource _answering = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_being_written_at_shutdown_is_finished()
    {
        using var service = Service();
        await service.StartAsync(Token);
        _link.Hears(SomeDiscord.LoggedIn);
        _link.Hears(SomeDiscord.Slash("ask", ("question", "Who won?")));
        await _asked.Task.WaitAsync(Token);

        var stopping = service.StopAsync(Token);
        stopping.IsCompleted.Should().BeFalse();
        _answering.SetResult();
        await stopping;

        _link.Done.Should().Contain("Publish ask").And.Contain(done => done.StartsWith("Edit Nobody"));
        service.Failure.Should().BeNull();
    }

    [Fact]
    public async Task A_link_that_gives_up_stops_the_host_and_says_why()
    {
        var fatal = new DiscordException(DiscordFailure.LoginRefused, "the token is refused");
        _link.Runs = _ => throw fatal;
        using var service = Service();

        await service.StartAsync(Token);
        await (service.ExecuteTask ?? Task.CompletedTask);

        service.Failure.Should().BeSameAs(fatal);
        _host.Received().StopApplication();
        _logs.Entries.Should().ContainSingle(entry => entry.StartsWith("Critical"));
    }

    [Fact]
    public async Task Commands_that_cannot_be_published_do_not_stop_the_bot()
    {
        _link.Fails = call =>
            call is "Publish" ? new DiscordException(DiscordFailure.Rejected, "too many") : null;
        using var service = Service();
        await service.StartAsync(Token);

        _link.Hears(SomeDiscord.LoggedIn);
        _link.Hears(SomeDiscord.Slash("ask", ("question", "Who won?")));
        await _asked.Task.WaitAsync(Token);
        _answering.SetResult();
        await service.StopAsync(Token);

        _link.Done.Should().Contain(done => done.StartsWith("Edit Nobody"));
    }

    private BotService Service()
    {
        var ask = new FakeFeature("ask", AnswerAsync);
        var dispatcher = new EventDispatcher(_link, [ask], new Logger<EventDispatcher>(_logs));
        return new BotService(_link, dispatcher, new WorkQueue(1, 1), _host, new Logger<BotService>(_logs));
    }

    private async Task AnswerAsync(DiscordEvent.SlashCommand command)
    {
        _asked.SetResult();
        await _answering.Task;
        await _link.EditAsync(command.Interaction, new OutgoingMessage("Nobody won."), Token);
    }
}
