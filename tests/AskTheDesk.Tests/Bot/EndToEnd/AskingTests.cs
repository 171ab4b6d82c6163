using AskTheDesk.Loopback.Markdown;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.EndToEnd;

public sealed class AskingTests
{
    private static CancellationToken Token => BotWorld.Token;

    [Fact]
    public async Task A_command_is_answered_with_sentences_and_sources()
    {
        await using var world = await BotWorld.StartAsync();

        var answer = await world.AskAsync();

        answer.Content.Should().Contain(BotWorld.Said).And.Contain("[1]").And.Contain("\n> ");
        answer.Content.Should().Contain("date inferred: not before September 2021");
        answer.OnlyFor.Should().BeNull();
        answer.Pings.Should().BeEmpty();
    }

    [Fact]
    public async Task A_private_command_is_answered_to_its_asker_alone()
    {
        await using var world = await BotWorld.StartAsync();

        var answer = await world.AskAsync(isPrivate: true);

        answer.OnlyFor.Should().Be(world.Ada.Id);
        world.Channel.Messages.Should().BeEmpty();
    }

    [Fact]
    public async Task A_mention_is_replied_to_and_goes_on_in_a_thread()
    {
        await using var world = await BotWorld.StartAsync();

        var asked = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        var answer = await world.Channel.ReplyTo(asked, Token);
        var thread = await world.Channel.Thread(Token);
        var again = world.Ben.Says(thread, $"{world.Mention} and how many officers were there?");

        answer.Content.Should().Contain(BotWorld.Said);
        thread.Name.Should().StartWith("How many migrants");
        (await thread.ReplyTo(again, Token)).Content.Should().Contain("400");
    }

    [Fact]
    public async Task A_direct_message_is_answered_to_a_member()
    {
        await using var world = await BotWorld.StartAsync();

        var asked = world.Ada.Says(world.Ada.Dm, BotWorld.Question);

        (await world.Ada.Dm.ReplyTo(asked, Token)).Content.Should().Contain(BotWorld.Said);
    }

    [Fact]
    public async Task A_reply_to_an_answer_goes_on_from_it()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();
        await world.KeptAsync(answer);

        var asked = world.Ben.Replies(answer, $"{world.Mention} where did it leave from?");
        var reply = await world.Channel.ReplyTo(asked, Token);

        reply.Content.Should().Contain("Tapachula");
        (await world.KeptAsync(reply)).Standalone.Should().NotBe("where did it leave from?");
    }

    [Fact]
    public async Task A_message_can_be_the_question()
    {
        await using var world = await BotWorld.StartAsync();
        var message = world.Ben.Says(world.Channel, BotWorld.Question);

        var answer = await world.Ada.MessageCommand(message, "Ask the desk about this").Reply(Token);

        answer.Content.Should().Contain(BotWorld.Said);
        answer.OnlyFor.Should().Be(world.Ada.Id);
    }

    [Fact]
    public async Task What_is_not_in_the_archive_says_what_was_searched_and_whom_to_ask()
    {
        await using var world = await BotWorld.StartAsync(("Desk:Handover", "the research desk, ext. 12"));

        var answer = await world.AskAsync(BotWorld.Unanswered);

        answer.Content.Should().Contain("The archive does not say").And.Contain("I searched");
        answer.Content.Should().Contain("Nearest").And.Contain("research desk");
    }

    [Theory]
    [InlineData("???", "Ask a question")]
    [InlineData("<@1> <#2> https://example.org/a", "Ask a question")]
    [InlineData(
        "**How many** ~~old~~ `migrants` were in the ||caravan|| that left [Tapachula](https://x.org)?",
        BotWorld.Said
    )]
    [InlineData("¿Cuántas personas iban en la caravana que salió de Reikiavik?", "in English")]
    public async Task Odd_questions_are_answered_sensibly(string question, string said)
    {
        await using var world = await BotWorld.StartAsync();

        (await world.AskAsync(question)).Content.Should().Contain(said);
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_told_so()
    {
        await using var world = await BotWorld.StartAsync();

        var answer = await world.AskAsync(new string('a', 3000));

        answer.Content.Should().Contain("3000 characters").And.Contain("1000");
    }

    [Fact]
    public async Task Dates_limit_an_answer_and_wrong_ones_are_told_how_to_be_written()
    {
        await using var world = await BotWorld.StartAsync();

        var limited = await world
            .Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question, as_of = "2019-12-31" })
            .Reply(Token);
        var wrong = await world
            .Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question, from = "yesterday" })
            .Reply(Token);

        limited.Content.Should().NotContain(BotWorld.Said).And.Contain("as of 31 December 2019");
        wrong.Content.Should().Contain("write it as 2021-10-24");
        wrong.OnlyFor.Should().Be(world.Ada.Id);
    }

    [Fact]
    public async Task Without_the_intent_a_message_in_its_thread_is_told_once_how_to_ask()
    {
        await using var world = await BotWorld.StartAsync();
        var asked = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        await world.Channel.ReplyTo(asked, Token);
        var thread = await world.Channel.Thread(Token);

        var first = world.Ben.Says(thread, "and then?");
        var hint = await thread.ReplyTo(first, Token);
        world.Ben.Says(thread, "and then?");
        var mention = world.Ben.Says(thread, $"{world.Mention} how many officers were there?");
        await thread.ReplyTo(mention, Token);

        hint.Content.Should().Contain("Mention me");
        thread.Messages.Count(message => message.Content == hint.Content).Should().Be(1);
    }

    [Fact]
    public async Task A_direct_answer_cannot_be_shared_and_is_not_remembered_elsewhere()
    {
        await using var world = await BotWorld.StartAsync();
        var asked = world.Ada.Says(world.Ada.Dm, BotWorld.Question);
        var answer = await world.Ada.Dm.ReplyTo(asked, Token);
        await world.KeptAsync(answer);

        var next = world.Ada.Says(world.Ada.Dm, "Where did it leave from?");
        var direct = await world.KeptAsync(await world.Ada.Dm.ReplyTo(next, Token));
        var elsewhere = await world.KeptAsync(await world.AskAsync("Where did it leave from?"));

        answer.Buttons.Select(button => button.Label).Should().NotContain("Share").And.Contain("Passages");
        direct.Standalone.Should().NotBe("Where did it leave from?");
        elsewhere.Standalone.Should().Be("Where did it leave from?");
    }

    [Fact]
    public async Task A_thread_is_opened_only_where_it_is_wanted()
    {
        await using var world = await BotWorld.StartAsync(("Discord:Threads", "false"));

        var asked = world.Ada.Says(world.Channel, $"{world.Mention} {BotWorld.Question}");
        var answer = await world.Channel.ReplyTo(asked, Token);
        await world.KeptAsync(answer);
        await world.StopAsync();

        world.Channel.Threads.Should().BeEmpty();
    }

    [Fact]
    public async Task A_long_answer_is_split_at_sentences_with_the_buttons_under_the_last()
    {
        var writer = new PacedWriter();
        writer.Finish();
        await using var world = await BotWorld.WithAsync(writer);
        var long_ = string.Join(' ', Enumerable.Range(1, 50).Select(number => $"pebble-{number}_x"));
        world.Write(
            "a.txt",
            $"Walrus census\n\nThe walrus census of Monday counted {long_}. "
                + $"The walrus census of Tuesday counted {long_}. The walrus census of Friday counted {long_}."
        );
        await world.RunAsync();

        var asked = world.Ada.Says(world.Channel, $"{world.Mention} What did the walrus census count?");
        var last = await world.Channel.Message(
            message => message.Author.IsBot && message.Buttons.Count > 0 && BotWorld.Final(message),
            Token
        );

        var pages = world.Channel.Messages.Where(message => message.Author.IsBot).ToList();
        pages.Should().HaveCountGreaterThan(1);
        pages[0].RepliesTo.Should().Be(asked.Id);
        pages[^1].Id.Should().Be(last.Id);
        pages.SkipLast(1).Should().OnlyContain(page => page.Buttons.Count == 0);
        string.Concat(pages.Select(page => page.Content)).Should().Contain("Friday counted");
        (await world.KeptAsync(pages[0])).Id.Should().Be((await world.KeptAsync(last)).Id);
    }

    [Fact]
    public async Task What_an_article_says_pings_nobody_and_hides_nothing()
    {
        await using var world = await BotWorld.WithAsync(writer: null);
        world.Write(
            "a.txt",
            "@everyone **Walrus**\n\nThe walrus census counted 40 animals, said @everyone <@1> [here](https://evil.example)."
        );
        await world.RunAsync();

        var answer = await world.AskAsync("How many animals did the walrus census count?");

        answer.Content.Should().Contain("40 animals");
        answer.PingsEveryone.Should().BeFalse();
        answer.Pings.Should().BeEmpty();
        DiscordText
            .Parse(answer.Content)
            .Active.Where(node => node is MarkdownNode.Link or MarkdownNode.Mention)
            .Should()
            .BeEmpty();
    }
}
