using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.EndToEnd;

/// <summary>What happens between the bot and Discord while an answer is being written.</summary>
public sealed class ConnectionTests
{
    private static readonly Dictionary<string, Action<LoopbackDiscord>> Losses = new(StringComparer.Ordinal)
    {
        ["the socket breaks"] = discord => discord.Gateway.Drop(),
        ["op 7"] = discord => discord.Gateway.AskToReconnect(),
        ["op 9, resumable"] = discord => discord.Gateway.Invalidate(resumable: true),
        ["op 9, for good"] = discord => discord.Gateway.Invalidate(resumable: false),
    };

    private static CancellationToken Token => BotWorld.Token;

    [Theory]
    [InlineData("the socket breaks")]
    [InlineData("op 7")]
    [InlineData("op 9, resumable")]
    [InlineData("op 9, for good")]
    public async Task A_connection_lost_mid_answer_costs_neither_it_nor_the_next(string loss)
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync();
        var asked = world.Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question });
        await writer.Asked(Token);

        Losses[loss](world.Discord);
        writer.Finish();
        var answer = await asked.Reply(BotWorld.Final, Token);
        await world.Discord.Gateway.Ready(Token);
        var next = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");

        answer.Content.Should().Contain("[1]");
        (await world.Channel.ReplyTo(next, Token)).Content.Should().Contain("[1]");
        asked.Now.FollowUps.Should().BeEmpty("it is answered once");
    }

    [Theory]
    [InlineData(Fault.DropSocket)]
    [InlineData(Fault.DuplicateEvent)]
    [InlineData(Fault.RepeatedFrame)]
    public async Task A_question_that_comes_late_or_twice_is_answered_once(Fault fault)
    {
        await using var world = await BotWorld.StartAsync();
        world.Discord.Faults.Add(new FaultRule(fault) { Where = "MESSAGE_CREATE" });

        var asked = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        await world.KeptAsync(await world.Channel.ReplyTo(asked, Token));
        await world.StopAsync();

        world.Discord.Facts.RepliesTo(asked).Should().ContainSingle();
    }

    [Fact]
    public async Task A_progress_that_is_deleted_meanwhile_does_not_cost_the_answer()
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync();
        var bySlash = world.Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question });
        var inWords = world.Ben.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        world.Guild.Owner.Deletes(await bySlash.Reply(IsWritten, Token));
        world.Guild.Owner.Deletes(await world.Channel.ReplyTo(inWords, Token));

        writer.Finish();

        (await bySlash.FollowUp(0, Token)).Content.Should().Contain("[1]");
        (await world.Channel.Message(m => m.RepliesTo == inWords.Id && BotWorld.Final(m), Token))
            .Content.Should()
            .Contain("[1]");

        static bool IsWritten(Message message) => message.Content.Contains("Writing");
    }

    [Fact]
    public async Task Where_no_thread_may_be_opened_the_answer_stands_without()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.DenyBot(Permissions.CreatePublicThreads);

        var asked = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        var answer = await world.Channel.ReplyTo(asked, Token);
        await world.KeptAsync(answer);
        await world.StopAsync();

        answer.Content.Should().Contain(BotWorld.Said);
        world.Channel.Threads.Should().BeEmpty();
        world.Logs.Entries.Should().Contain(entry => entry.Contains("No thread was opened"));
    }

    [Fact]
    public async Task A_private_answer_that_can_reach_its_asker_no_way_is_shown_to_nobody()
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync();
        world.Ben.ClosesDms();
        world.Ben.Slash(world.Channel, "ask", new { question = BotWorld.Question, @private = true });
        await writer.Asked(Token);
        world.Discord.Faults.Add(new FaultRule(Fault.UnknownInteraction) { Times = 100, Where = "webhook" });

        writer.Finish();
        await world.StopAsync();

        world.Channel.Messages.Should().BeEmpty();
        world.Ben.Dm.Messages.Should().BeEmpty();
        world
            .Logs.Entries.Should()
            .Contain(entry => entry.StartsWith("Warning") && entry.Contains("could not be shown"));
    }

    [Fact]
    public async Task Nothing_that_was_asked_or_read_is_logged_whatever_goes_wrong()
    {
        await using var world = await BotWorld.StartAsync();
        await world.AskAsync();
        await world.AskAsync(BotWorld.Unanswered);
        world.Discord.Faults.Often(Fault.ServerError, 0.3);
        await world.AskAsync();
        world.Discord.Faults.Clear();
        world.Channel.DenyBot(Permissions.SendMessages);
        world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        await world.Ada.Dm.Message(message => message.Content.Contains(BotWorld.Said), Token);
        Directory.Delete(world.IndexPath, recursive: true);
        await world.AskAsync();
        await world.StopAsync();

        world.Logs.Entries.Should().Contain(entry => entry.StartsWith("Error"));
        world.Leaks().Should().Be(0);
    }
}
