namespace AskTheDesk.Tests.Bot.EndToEnd;

public sealed class CommandTests
{
    private static CancellationToken Token => BotWorld.Token;

    [Fact]
    public async Task Search_shows_passages_without_an_answer_to_the_asker()
    {
        await using var world = await BotWorld.StartAsync();

        var found = await world
            .Ada.Slash(world.Channel, "search", new { question = "human hunt" })
            .Reply(Token);

        found.OnlyFor.Should().Be(world.Ada.Id);
        found.Content.Should().StartWith("1\\. **").And.Contain("human hunt");
    }

    [Fact]
    public async Task Sources_tells_what_the_archive_holds_and_what_is_about_something()
    {
        await using var world = await BotWorld.StartAsync();
        world.Write(
            "a.txt",
            "---\ntitle: Rates rise\nsource: The Paper\npublished: 2022-02-03\n---\nRates rose on Monday."
        );
        world.Index();

        var held = await world.Ada.Slash(world.Channel, "sources").Reply(Token);
        var about = await world.Ada.Slash(world.Channel, "sources", new { about = "rates" }).Reply(Token);

        held.Content.Should()
            .Contain("4 articles")
            .And.Contain("3 February 2022")
            .And.Contain("**The Paper** 1 article");
        about.Content.Should().Contain("**Rates rise**, The Paper, 3 February 2022");
    }

    [Fact]
    public async Task A_source_is_suggested_while_it_is_typed_and_limits_the_answer()
    {
        await using var world = await BotWorld.StartAsync();
        world.Write(
            "a.txt",
            "---\ntitle: Rates rise\nsource: The Paper\n---\nRates rose on Monday in Tapachula."
        );
        world.Index();

        var choices = await world
            .Ada.Autocompletes(world.Channel, "ask", new { question = "x", source = "pap" })
            .Choices(Token);
        var answer = await world
            .Ada.Slash(
                world.Channel,
                "ask",
                new { question = "When did rates rise in Tapachula?", source = "the paper" }
            )
            .Reply(BotWorld.Final, Token);

        choices.Should().ContainSingle().Which.Name.Should().Be("The Paper");
        answer.Content.Should().Contain("Rates rose on Monday").And.Contain("only from the paper");
    }

    [Fact]
    public async Task Help_tells_how_to_ask()
    {
        await using var world = await BotWorld.StartAsync();

        var help = await world.Ada.Slash(world.Channel, "help").Reply(Token);

        help.Content.Should().Contain("/ask").And.Contain("/forget me");
        help.OnlyFor.Should().Be(world.Ada.Id);
    }

    [Fact]
    public async Task Forgetting_deletes_what_was_kept_of_the_one_who_asks_for_it()
    {
        await using var world = await BotWorld.StartAsync();
        var hers = await world.AskAsync();
        await world.KeptAsync(hers);
        var his = await world
            .Ben.Slash(world.Channel, "ask", new { question = BotWorld.Question })
            .Reply(BotWorld.Final, Token);

        await world.KeptAsync(his);
        var told = await world.Ada.Slash(world.Channel, "forget me").Reply(Token);

        told.Content.Should().Contain("1 question ");
        world.Book.FindAt(new(hers.Id)).Should().BeNull();
        world.Book.FindAt(new(his.Id)).Should().NotBeNull();
    }

    [Fact]
    public async Task Reindexing_reports_what_changed_to_a_maintainer()
    {
        await using var world = await BotWorld.StartAsync();
        world.Write("new.txt", "Walrus census\n\nThe walrus census counted 40 animals.");

        var report = await world
            .Guild.Owner.Slash(world.Channel, "reindex")
            .Reply(message => message.Content.Contains("up to date."), Token);
        var answer = await world.AskAsync("How many animals did the walrus census count?");

        report.Content.Should().Contain("1 added").And.Contain("3 unchanged");
        report.OnlyFor.Should().Be(world.Guild.Owner.Id);
        answer.Content.Should().Contain("40 animals");
    }

    [Fact]
    public async Task Status_tells_a_maintainer_of_archive_and_line()
    {
        await using var world = await BotWorld.StartAsync();

        var status = await world.Guild.Owner.Slash(world.Channel, "status").Reply(Token);

        status.Content.Should().Contain("3 articles").And.Contain("0 being answered");
    }

    [Fact]
    public async Task What_is_for_maintainers_is_refused_to_others_also_where_a_role_is_named()
    {
        await using var world = await BotWorld.WithAsync(writer: null);
        var role = world.Guild.Role("Librarians");
        var librarian = world.Guild.Member("Lea", role);
        await world.RunAsync(($"Discord:Servers:{world.Guild.Id}:Maintainers:0", $"{role.Id}"));

        var refused = await world.Ada.Slash(world.Channel, "status").Reply(Token);
        var status = await librarian.Slash(world.Channel, "status").Reply(Token);

        refused.Content.Should().Contain("look after the archive");
        status.Content.Should().Contain("3 articles");
    }

    [Fact]
    public async Task The_age_of_the_newest_article_is_said_when_it_is_overdue()
    {
        await using var world = await BotWorld.WithAsync(writer: null);
        world.Write("a.txt", "---\ntitle: Rates rise\npublished: 2022-02-03\n---\nRates rose on Monday.");
        await world.RunAsync(("Archive:Overdue", "1.00:00:00"));

        var answer = await world.AskAsync();

        answer
            .Content.Should()
            .Contain("The newest article in the archive is ")
            .And.Contain("3 February 2022");
    }

    [Fact]
    public async Task Reports_that_differ_stand_side_by_side_with_their_dates()
    {
        await using var world = await BotWorld.WithAsync(writer: null);
        world.Write("a.txt", Report("3.5", "The Paper", "2022-02-03"));
        world.Write("b.txt", Report("4", "The Sun", "2022-02-04"));
        await world.RunAsync();

        var answer = await world.AskAsync("To how many percent did rates rise in Ruritania?");

        answer
            .Content.Should()
            .StartWith("Reports differ, newest first:\n- 4 February 2022: Rates rose to 4 percent")
            .And.Contain("- 3 February 2022: Rates rose to 3.5 percent");

        static string Report(string figure, string source, string day) =>
            $"---\ntitle: Rates\nsource: {source}\npublished: {day}\n---\n"
            + $"Rates rose to {figure} percent on Monday, the central bank of Ruritania said.";
    }
}
