using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Loopback.Faults;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>Logging in, losing the connection, logging off.</summary>
internal static class ConnectionChecks
{
    public static async Task Logging_in_tells_who_the_bot_is_and_where(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        var bot = (await world.NextAsync<DiscordEvent.LoggedIn>()).Bot;
        var server = await world.NextAsync<DiscordEvent.ServerJoined>();

        bot.User.Should().Be(new UserId(world.Discord.Bot.Id));
        bot.Application.Should().Be(new AppId(world.Discord.Bot.Id));
        server.Should().Be(new DiscordEvent.ServerJoined(new GuildId(world.Guild.Id), "Herald"));
    }

    public static async Task A_refused_token_ends_the_link_with_what_to_change(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        world.Discord.RevokeToken();

        var failure = await world.FailsAsync(() =>
            world.Running.WaitAsync(TimeSpan.FromSeconds(20), ConformanceWorld.Token)
        );
        failure.Failure.Should().Be(DiscordFailure.LoginRefused);
        failure.Message.Should().Contain("Discord:Token");
    }

    public static async Task Commands_are_published_once(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var written = world.Discord.Facts.CommandWrites;

        var again = await world.Link.PublishCommandsAsync(ConformanceWorld.Commands, ConformanceWorld.Token);
        var fewer = await world.Link.PublishCommandsAsync(
            [ConformanceWorld.Commands[0]],
            ConformanceWorld.Token
        );

        again.Should().BeFalse();
        fewer.Should().BeTrue();
        world.Discord.Facts.CommandWrites.Should().BeGreaterThan(written);
        world.Discord.Facts.Commands().Should().Equal("ask");
    }

    public static async Task A_dropped_connection_is_resumed_and_nothing_is_lost(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        world.Ada.Says(world.Ada.Dm, "before");
        await world.NextAsync<DiscordEvent.MessageReceived>(heard => Is(heard, "before"));

        world.Discord.Gateway.Drop();
        world.Ada.Says(world.Ada.Dm, "meanwhile");
        await ConnectedAgainAsync(world);

        world.Discord.Gateway.Identified.Should().Be(1, "the session is resumed");
        world.Discord.Gateway.UsedResumeUrl.Should().BeTrue();
        await world.NextAsync<DiscordEvent.MessageReceived>(heard => Is(heard, "meanwhile"));
    }

    public static async Task Asked_to_reconnect_it_resumes(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        world.Discord.Gateway.AskToReconnect();
        await world.Discord.Gateway.HasResumed(1, ConformanceWorld.Token);
        world.Ada.Says(world.Ada.Dm, "after");

        await world.NextAsync<DiscordEvent.MessageReceived>(heard => Is(heard, "after"));
        world.Discord.Gateway.Identified.Should().Be(1);
    }

    public static async Task A_session_that_is_gone_is_started_anew(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        world.Discord.Gateway.Invalidate(resumable: false);
        await world.Discord.Gateway.Ready(ConformanceWorld.Token);
        await AskUntilHeardAsync(world, "after");

        world.Discord.Gateway.Identified.Should().Be(2);
        world.Heard.OfType<DiscordEvent.LoggedIn>().Should().ContainSingle();
        world.Heard.OfType<DiscordEvent.ServerJoined>().Should().ContainSingle();
    }

    public static async Task A_connection_that_no_longer_answers_is_replaced(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make, ConformanceWorlds.QuickHeart);

        // More than one: Discord.Net forgives what is missing while it still waits for its servers.
        world.Discord.Faults.Next(Fault.NoHeartbeatAck, times: 8);

        await world.Discord.Gateway.HasResumed(1, ConformanceWorld.Token);
        world.Discord.Gateway.Identified.Should().Be(1);
    }

    public static async Task An_event_that_comes_twice_is_heard_once(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        world.Discord.Faults.Next(Fault.DuplicateEvent);
        world.Ada.Says(world.Ada.Dm, "twice");
        world.Discord.Faults.Next(Fault.RepeatedFrame);
        world.Ada.Slash(world.Channel, "ask", new { question = "twice?" });
        world.Ada.Says(world.Ada.Dm, "last");

        await world.NextAsync<DiscordEvent.MessageReceived>(heard => Is(heard, "last"));
        world.Heard.OfType<DiscordEvent.MessageReceived>().Should().HaveCount(2, "twins are dropped");
        world.Heard.OfType<DiscordEvent.SlashCommand>().Should().ContainSingle();
    }

    public static async Task Stopping_logs_off_and_answers_can_still_be_finished(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var asked = world.Ada.Slash(world.Channel, "ask", new { question = "Late?" });
        var heard = await world.NextAsync<DiscordEvent.SlashCommand>();
        await world.Link.Replies.DeferAsync(heard.Interaction, ephemeral: false, ConformanceWorld.Token);

        await world.StopAsync();
        await world.Link.Replies.EditAsync(heard.Interaction, new("In time."), ConformanceWorld.Token);

        world.Link.Events.Completion.IsCompleted.Should().BeTrue();
        world.Discord.Gateway.Live.Should().Be(0);
        (await asked.Reply(ConformanceWorld.Token)).Content.Should().Be("In time.");
    }

    private static bool Is(DiscordEvent.MessageReceived heard, string text) =>
        string.Equals(heard.Message.Content, text, StringComparison.Ordinal);

    private static async Task ConnectedAgainAsync(ConformanceWorld world)
    {
        while (world.Discord.Gateway.Identified + world.Discord.Gateway.Resumed < 2)
        {
            await Task.Delay(20, ConformanceWorld.Token);
        }
    }

    // What is said between two sessions reaches neither.
    private static async Task AskUntilHeardAsync(ConformanceWorld world, string text)
    {
        while (!world.Heard.OfType<DiscordEvent.MessageReceived>().Any(heard => Is(heard, text)))
        {
            world.Ada.Says(world.Ada.Dm, text);
            await Task.Delay(50, ConformanceWorld.Token);
        }
    }
}
