namespace AskTheDesk.Tests.Bot.EndToEnd;

public sealed class ButtonTests
{
    private static CancellationToken Token => BotWorld.Token;

    [Fact]
    public async Task Passages_shows_the_cited_sentence_in_bold_to_who_clicked()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();

        var passages = await world.Ben.Clicks(answer, "Passages").Reply(Token);

        passages.OnlyFor.Should().Be(world.Ben.Id);
        passages.Content.Should().Contain("**A group of 3,000 migrants").And.Contain("[1] **");
        passages.Content.Length.Should().BeGreaterThan(500);
    }

    [Fact]
    public async Task Why_tells_what_was_searched_and_found()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();

        var why = await world.Ada.Clicks(answer, "Why").Reply(Token);

        why.Content.Should().Contain("45 passages of 3 articles").And.Contain("Found").And.Contain("score ");
        why.OnlyFor.Should().Be(world.Ada.Id);
    }

    [Fact]
    public async Task Copy_gives_text_that_can_be_pasted()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();

        var copy = await world.Ada.Clicks(answer, "Copy").Reply(Token);

        copy.Content.Should().StartWith("```\n").And.EndWith("\n```");
        copy.Content.Should().Contain(BotWorld.Said).And.Contain("[1]").And.NotContain("\\");
    }

    [Fact]
    public async Task Asking_on_opens_a_form_and_understands_what_is_meant()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();

        var opened = world.Ada.Clicks(answer, "Ask on");
        await opened.Modal(Token);
        var next = await world
            .Ada.Submits(opened, new { question = "Where did it leave from?" })
            .Reply(Token);

        next.Content.Should().Contain("Tapachula");
        next.OnlyFor.Should().BeNull();
    }

    [Fact]
    public async Task Votes_are_kept_with_their_reason()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();

        var up = await world.Ben.Clicks(answer, "👍").Reply(Token);
        var opened = world.Ada.Clicks(answer, "👎");
        await opened.Modal(Token);
        var before = world.Book.Downvotes();
        var down = await world.Ada.Submits(opened, new { reason = "Not this one." }).Reply(Token);

        up.Content.Should().Contain("Thank you");
        before.Should().ContainSingle().Which.Reason.Should().BeNull();
        down.Content.Should().Contain("Thank you");
        world.Book.Downvotes().Should().ContainSingle().Which.Reason.Should().Be("Not this one.");
    }

    [Fact]
    public async Task Sharing_makes_a_private_answer_public_and_answers_of_its_own()
    {
        await using var world = await BotWorld.StartAsync();
        var hidden = await world.AskAsync(isPrivate: true);

        var shared = await world.Ada.Clicks(hidden, "Share").Reply(Token);
        var why = await world.Ben.Clicks(shared, "Why").Reply(Token);

        shared.OnlyFor.Should().BeNull();
        shared.Content.Should().StartWith(world.Ada.Mention).And.Contain(BotWorld.Said);
        shared.Pings.Should().BeEmpty();
        why.Content.Should().Contain("Searched");
    }

    [Fact]
    public async Task They_work_after_a_restart()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();

        await world.StopAsync();
        await world.RunAsync();
        var passages = await world.Ada.Clicks(answer, "Passages").Reply(Token);

        passages.Content.Should().Contain("**A group of 3,000 migrants");
    }

    [Fact]
    public async Task What_became_of_a_source_is_said_and_its_text_no_longer_shown()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();
        world.Retract("001_f7ec95aa1ad80702.txt", "the figure was wrong");

        var passages = await world.Ada.Clicks(answer, "Passages").Reply(Token);
        var copy = await world.Ada.Clicks(answer, "Copy").Reply(Token);
        var why = await world.Ada.Clicks(answer, "Why").Reply(Token);
        var vote = await world.Ada.Clicks(answer, "👍").Reply(Token);

        foreach (var said in new[] { passages, copy, why, vote })
        {
            said.Content.Should().Contain("was retracted").And.Contain("the figure was wrong");
            said.Content.Should().NotContain("outnumbered Mexican border agents");
        }
        passages.Content.Should().NotContain(BotWorld.Said + " from Haiti");
    }

    [Fact]
    public async Task A_private_answer_whose_source_was_retracted_is_not_shared()
    {
        await using var world = await BotWorld.StartAsync();
        var hidden = await world.AskAsync(isPrivate: true);
        world.Retract("001_f7ec95aa1ad80702.txt", "the figure was wrong");

        var told = await world.Ada.Clicks(hidden, "Share").Reply(Token);

        told.OnlyFor.Should().Be(world.Ada.Id);
        told.Content.Should().Contain("can no longer be shared");
        world.Channel.Messages.Should().BeEmpty();
    }

    [Fact]
    public async Task A_forgotten_answer_says_to_ask_again()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();
        await world.Ada.Slash(world.Channel, "forget me").Reply(Token);

        var told = await world.Ben.Clicks(answer, "Why").Reply(Token);

        told.Content.Should().Contain("no longer have this answer");
    }

    [Fact]
    public async Task Asking_on_says_that_a_source_has_changed_since()
    {
        await using var world = await BotWorld.StartAsync();
        var answer = await world.AskAsync();
        world.Retract("001_f7ec95aa1ad80702.txt", "the figure was wrong");

        var form = await world.Ada.Clicks(answer, "Ask on").Modal(Token);

        form.Title.Should().Contain("a source has changed since");
    }

    [Fact]
    public async Task A_button_that_is_no_longer_known_says_so()
    {
        await using var world = await BotWorld.StartAsync();
        await world.OldButtonAsync();
        var old = await world.Channel.Message(message => message.Content == "An old answer", Token);

        var told = await world.Ada.Clicks(old, "Old").Reply(Token);

        told.Content.Should().Contain("no longer know what this does");
        told.OnlyFor.Should().Be(world.Ada.Id);
    }
}
