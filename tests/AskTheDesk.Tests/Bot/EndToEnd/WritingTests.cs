using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.EndToEnd;

/// <summary>What happens while an answer is being written.</summary>
public sealed class WritingTests
{
    private static CancellationToken Token => BotWorld.Token;

    [Fact]
    public async Task Checked_sentences_are_shown_as_they_come_then_the_whole_answer()
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync();

        var asked = world.Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question });
        var searched = await asked.Reply(message => message.Content.Contains("Writing"), Token);
        writer.Next();
        var growing = await asked.Reply(message => message.Content.Contains("[1]"), Token);
        writer.Finish();
        var answer = await asked.Reply(BotWorld.Final, Token);

        searched.Content.Should().StartWith("Searched ");
        growing.Content.Should().EndWith("Writing…");
        answer.Content.Length.Should().BeGreaterThan(growing.Content.Length);
        answer.Content.Should().NotContain("Writing…");
    }

    [Fact]
    public async Task Stopping_keeps_what_has_passed_the_check()
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync();
        var asked = world.Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question });
        writer.Next();
        var growing = await asked.Reply(message => message.Content.Contains("[1]"), Token);

        var other = await world.Ben.Clicks(growing, "Stop").Reply(Token);
        world.Ada.Clicks(growing, "Stop");
        var answer = await asked.Reply(BotWorld.Final, Token);

        other.Content.Should().Contain("Only the person who asked");
        answer.Content.Should().Contain("[1]").And.Contain("Stopped before it was finished");
    }

    [Fact]
    public async Task A_question_that_is_edited_is_answered_as_edited()
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync();
        var asked = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        await writer.Asked(Token);

        world.Ada.Edits(asked, $"{world.Mention} Who called the arrests a human hunt?");
        await writer.Asked(Token);
        writer.Finish();
        var answer = await world.Channel.Message(
            message => message.RepliesTo == asked.Id && BotWorld.Final(message),
            Token
        );

        writer.Questions.Should().HaveCount(2);
        answer.Content.Should().Contain("human hunt");
        world.Channel.Messages.Count(message => message.RepliesTo == asked.Id).Should().Be(1);
    }

    [Fact]
    public async Task A_question_that_is_deleted_is_not_answered()
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync();
        var asked = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        var next = world.Ada.Says(world.Channel, $"{world.Mention} Who called the arrests a human hunt?");
        await writer.Asked(Token);
        await writer.Asked(Token);

        world.Ada.Deletes(asked);
        writer.Finish();
        await world.Channel.Message(
            message => message.RepliesTo == next.Id && BotWorld.Final(message),
            Token
        );
        await world.StopAsync();

        world.Discord.Facts.RepliesTo(asked).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_waits_is_told_their_place_in_line()
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync(
            ("Discord:Workers", "1"),
            ("Discord:Waiting", "1")
        );
        var first = world.Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question });
        await writer.Asked(Token);

        var second = world.Ben.Slash(world.Channel, "ask", new { question = BotWorld.Question });
        var waiting = await second.Reply(Token);
        var third = await world
            .Ben.Slash(world.Channel, "ask", new { question = BotWorld.Question })
            .Reply(Token);
        writer.Finish();

        waiting.Content.Should().Contain("number 1 in line");
        third.Content.Should().Contain("Too many questions");
        (await first.Reply(BotWorld.Final, Token)).Content.Should().Contain("[1]");
        (await second.Reply(BotWorld.Final, Token)).Content.Should().Contain("[1]");
    }

    [Fact]
    public async Task Stopping_the_bot_finishes_what_is_written_and_tells_those_who_wait()
    {
        var writer = new PacedWriter();
        await using var world = await (await BotWorld.WithAsync(writer)).RunAsync(("Discord:Workers", "1"));
        var first = world.Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question });
        await writer.Asked(Token);
        var second = world.Ben.Slash(world.Channel, "ask", new { question = BotWorld.Question });
        await second.Reply(message => message.Content.Contains("in line"), Token);

        var stopping = world.StopAsync();
        var told = await second.Reply(BotWorld.Final, Token);
        writer.Finish();
        await stopping;

        told.Content.Should().Contain("ask again");
        (await first.Reply(BotWorld.Final, Token)).Content.Should().Contain("[1]");
    }
}
