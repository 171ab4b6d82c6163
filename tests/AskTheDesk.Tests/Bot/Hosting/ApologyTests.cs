using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Hosting;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Hosting;

public sealed class ApologyTests
{
    private readonly FakeLink _link = new();
    private readonly CollectedLogs _logs = new();

    [Fact]
    public async Task Who_waits_for_a_first_answer_gets_one_for_their_eyes()
    {
        await SayAsync(SomeDiscord.Slash("ask"));

        _link.Done.Should().Equal("Reply That went wrong on my side. Please ask again. (abc123)");
        _link.Last?.Ephemeral.Should().BeTrue();
    }

    [Fact]
    public async Task Who_was_told_to_wait_sees_that_answer_change()
    {
        _link.Fails = call =>
            call is "Reply" ? new DiscordException(DiscordFailure.AlreadyAnswered, "answered") : null;

        await SayAsync(SomeDiscord.Slash("ask"));

        _link.Done.Should().ContainSingle().Which.Should().StartWith("Edit ");
    }

    [Fact]
    public async Task Who_wrote_gets_a_reply()
    {
        await SayAsync(SomeDiscord.Message("Who won?", direct: true));

        _link.Done.Should().ContainSingle().Which.Should().StartWith("Send ");
        _link.Last?.ReplyTo.Should().NotBeNull();
    }

    [Fact]
    public async Task Who_is_still_typing_is_told_nothing()
    {
        await SayAsync(
            new DiscordEvent.Autocomplete(SomeDiscord.Interaction(), "ask", OptionValues.None, "source", "x")
        );

        _link.Done.Should().BeEmpty();
    }

    [Fact]
    public async Task An_apology_that_cannot_be_said_is_logged()
    {
        _link.Fails = _ => new DiscordException(DiscordFailure.Unavailable, "down");

        await SayAsync(SomeDiscord.Slash("ask"));

        _logs.Entries.Should().ContainSingle().Which.Should().Contain("abc123");
    }

    private Task SayAsync(DiscordEvent heard) =>
        new Apology(_link, _logs).SayAsync(
            heard,
            Notices.WentWrong("abc123"),
            new Incident("abc123"),
            TestContext.Current.CancellationToken
        );
}
