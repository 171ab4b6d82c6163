using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Tests.Bot.Support;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Bot.EndToEnd;

public sealed class FailureTests
{
    private static CancellationToken Token => BotWorld.Token;

    [Fact]
    public async Task A_model_that_is_down_is_said_and_the_articles_are_quoted()
    {
        var writer = new ScriptedWriter() { Failure = "the model does not answer" };
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync();

        var answer = await world.AskAsync();

        answer
            .Content.Should()
            .Contain(BotWorld.Said)
            .And.Contain("the model did not write: the model does not answer");
    }

    [Fact]
    public async Task An_archive_that_is_gone_is_said_with_an_id_that_the_log_has_too()
    {
        await using var world = await BotWorld.StartAsync();
        Directory.Delete(world.IndexPath, recursive: true);

        var told = await world.AskAsync();
        var written = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        var reply = await world.Channel.ReplyTo(written, Token);

        told.Content.Should().Contain("archive cannot be read just now");
        reply.Content.Should().Contain("archive cannot be read just now");
        var incident = told.Content[^7..^1];
        world.Logs.Entries.Should().Contain(entry => entry.Contains(incident));
    }

    [Fact]
    public async Task A_channel_that_it_may_not_write_in_is_answered_directly()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.DenyBot(Permissions.SendMessages);

        world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        var note = await world.Ada.Dm.Message(
            message => message.Content.Contains("could not answer in"),
            Token
        );
        var answer = await world.Ada.Dm.Message(message => message.Content.Contains(BotWorld.Said), Token);

        var incident = note.Content[(note.Content.IndexOf('(') + 1)..note.Content.IndexOf(')')];
        world.Logs.Entries.Should().Contain(entry => entry.Contains(incident));
        answer.Should().NotBeNull();
    }

    [Fact]
    public async Task A_record_that_cannot_be_written_costs_no_answer()
    {
        await using var world = await BotWorld.WithAsync(writer: null);
        world.Write("file", "not a folder");
        await world.RunAsync(("Record:Path", $"{world.IndexPath}/../articles/file/record.db"));

        (await world.AskAsync()).Content.Should().Contain(BotWorld.Said);

        world
            .Logs.Entries.Should()
            .Contain(entry => entry.StartsWith("Error") && entry.Contains("The record"));
    }

    [Fact]
    public async Task Discord_failing_for_a_moment_costs_no_answer()
    {
        await using var world = await BotWorld.StartAsync();
        world.Discord.Faults.Next(Fault.ServerError, 3);
        world.Discord.Faults.Next(Fault.LostAnswer);

        var asked = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        var answer = await world.Channel.ReplyTo(asked, Token);

        answer.Content.Should().Contain(BotWorld.Said);
    }

    [Fact]
    public async Task An_interaction_that_is_lost_is_answered_in_the_channel_and_a_private_one_directly()
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync();
        world.Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question });
        world.Ben.Slash(world.Channel, "ask", new { question = BotWorld.Question, @private = true });
        await writer.Asked(Token);
        await writer.Asked(Token);
        world.Discord.Faults.Add(new FaultRule(Fault.UnknownInteraction) { Times = 100, Where = "webhook" });
        writer.Finish();

        var shown = await world.Channel.Message(message => message.Content.Contains("[1]"), Token);
        var direct = await world.Ben.Dm.Message(message => message.Content.Contains("[1]"), Token);

        shown.Content.Should().StartWith(world.Ada.Mention);
        direct.Should().NotBeNull();
        world.Channel.Messages.Should().ContainSingle(message => message.Content.Contains("[1]"));
    }

    [Fact]
    public async Task An_answer_whose_record_is_lost_says_so()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();
        await world.StopAsync();
        File.Delete(Path.Combine(world.IndexPath, "..", "record.db"));
        await world.RunAsync();

        (await world.Ada.Clicks(answer, "Why").Reply(Token)).Content.Should().Contain("no longer have");
    }

    [Fact]
    public async Task A_revoked_token_ends_the_bot_with_what_to_do()
    {
        await using var world = await BotWorld.StartAsync();

        world.Discord.RevokeToken();

        await world.EndedAsync();
        world
            .Logs.Entries.Should()
            .Contain(entry => entry.StartsWith("Critical") && entry.Contains("Discord:Token"));
    }
}
