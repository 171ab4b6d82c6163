using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>Commands, components and modals, and the answers to them.</summary>
internal static class InteractionChecks
{
    public static async Task A_slash_command_tells_what_who_and_where(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        world.Ada.Slash(
            world.Channel,
            "ask",
            new
            {
                question = "Who won?",
                top = 5,
                @private = true,
                who = world.Ada,
            }
        );
        var heard = await world.NextAsync<DiscordEvent.SlashCommand>();

        heard.Name.Should().Be("ask");
        heard.Options.Text("question").Should().Be("Who won?");
        heard.Options.Whole("top").Should().Be(5);
        heard.Options.Flag("private").Should().BeTrue();
        heard.Options.Id("who").Should().Be(world.Ada.Id);
        heard.Options.Text("source").Should().BeNull();
        heard.Interaction.Asker.Id.Should().Be(new UserId(world.Ada.Id));
        heard.Interaction.Asker.Roles.Should().ContainSingle();
        heard.Interaction.Asker.Permissions.Should().NotBeNull();
        heard.Interaction.Place.Channel.Should().Be(new ChannelId(world.Channel.Id));
        heard.Interaction.Place.Guild.Should().Be(new GuildId(world.Guild.Id));
        heard.Interaction.Place.Kind.Should().Be(PlaceKind.Channel);
    }

    public static async Task A_subcommand_is_named_with_its_command(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        world.Ada.Slash(world.Ada.Dm, "forget me", new { why = "Moving on" });
        var heard = await world.NextAsync<DiscordEvent.SlashCommand>();

        heard.Name.Should().Be("forget me");
        heard.Options.Text("why").Should().Be("Moving on");
        heard.Interaction.Place.Kind.Should().Be(PlaceKind.Direct);
        heard.Interaction.Place.Guild.Should().BeNull();
    }

    public static async Task A_deferred_answer_is_filled_in_followed_up_and_deleted(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var (asked, interaction) = await AskAsync(world);

        await world.Link.Replies.DeferAsync(interaction, ephemeral: false, Token);
        var thinking = asked.Original?.IsLoading;
        var original = await world.Link.Replies.EditAsync(interaction, new("Writing…"), Token);
        await world.Link.Replies.EditAsync(interaction, new("Nobody [1]."), Token);
        var followUp = await world.Link.Replies.FollowUpAsync(interaction, new("More."), Token);
        await world.Link.Replies.EditFollowUpAsync(interaction, followUp, new("More [2]."), Token);
        var answer = await asked.Reply(Token);
        var more = await asked.FollowUp(0, Token);
        await world.Link.Replies.DeleteAsync(interaction, followUp, Token);
        await world.Link.Replies.DeleteAsync(interaction, followUp: null, Token);

        thinking.Should().BeTrue();
        answer.Content.Should().Be("Nobody [1].");
        answer.Id.Should().Be(original.Value);
        more.Content.Should().Be("More [2].");
        await asked.Deleted(Token);
        world.Channel.Messages.Should().BeEmpty();
    }

    public static async Task What_was_deferred_for_one_is_seen_by_one(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var (asked, interaction) = await AskAsync(world);

        await world.Link.Replies.DeferAsync(interaction, ephemeral: true, Token);
        await world.Link.Replies.EditAsync(interaction, new("Between us."), Token);
        await world.Link.Replies.FollowUpAsync(
            interaction,
            new OutgoingMessage("This too.") { Ephemeral = true },
            Token
        );

        (await asked.Reply(Token)).IsEphemeral.Should().BeTrue();
        (await asked.FollowUp(0, Token)).IsEphemeral.Should().BeTrue();
        world.Channel.Messages.Should().BeEmpty();
        world.Ada.Sees(world.Channel).Should().HaveCount(2);
    }

    public static async Task A_reply_carries_embeds_buttons_menus_and_files(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var (asked, interaction) = await AskAsync(world);

        var id = await world.Link.Replies.ReplyAsync(interaction, Rich(), Token);
        var answer = await asked.Reply(Token);

        answer.Id.Should().Be(id.Value);
        answer.Content.Should().Be("Sources below.");
        answer.EmbedText.Should().Contain("The caravan").And.Contain("Quoted.").And.Contain("Page 1");
        answer.Buttons.Select(button => button.Label).Should().Equal("Passages", "Archive");
        answer.Selects.Should().ContainSingle().Which.Options.Should().HaveCount(2);
        answer.Attachments.Should().ContainSingle().Which.Text.Should().Be("as text");
    }

    public static async Task An_edit_replaces_all_of_a_message(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var (asked, interaction) = await AskAsync(world);
        await world.Link.Replies.ReplyAsync(interaction, Rich(), Token);

        await world.Link.Replies.EditAsync(interaction, new("Plain."), Token);

        var answer = await asked.Reply(message => message.Content is "Plain.", Token);
        answer.EmbedText.Should().BeEmpty();
        answer.Buttons.Should().BeEmpty();
    }

    public static async Task Mentions_in_an_answer_ping_no_one_but_whom_they_may(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var other = world.Guild.Member("Ben");
        var (asked, interaction) = await AskAsync(world);
        var text = $"@everyone {world.Ada.Mention} {other.Mention}";

        await world.Link.Replies.ReplyAsync(interaction, new(text), Token);
        var reply = await asked.Reply(Token);
        await world.Link.Replies.EditAsync(interaction, new($"{text}!"), Token);
        var edited = await asked.Reply(message => message.Content.EndsWith('!'), Token);
        await world.Link.Replies.FollowUpAsync(
            interaction,
            new OutgoingMessage(text) { Ping = new UserId(world.Ada.Id) },
            Token
        );
        var followUp = await asked.FollowUp(0, Token);

        (reply.Pings.Count, reply.PingsEveryone).Should().Be((0, false));
        (edited.Pings.Count, edited.PingsEveryone).Should().Be((0, false));
        followUp.Pings.Should().Equal(world.Ada.Id);
        followUp.PingsEveryone.Should().BeFalse();
    }

    public static async Task Autocomplete_tells_what_is_typed_and_shows_suggestions(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        var typing = world.Ada.Autocompletes(
            world.Channel,
            "ask",
            new { question = "Who won?", source = "Her" }
        );
        var heard = await world.NextAsync<DiscordEvent.Autocomplete>();
        await world.Link.Replies.SuggestAsync(heard.Interaction, [new("Herald", "herald.txt")], Token);

        (heard.Name, heard.Option, heard.Typed).Should().Be(("ask", "source", "Her"));
        heard.Options.Text("question").Should().Be("Who won?");
        (await typing.Choices(Token)).Should().ContainSingle().Which.Value.Should().Be("herald.txt");
    }

    public static async Task A_message_command_brings_the_message(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var ben = world.Guild.Member("Ben");
        var message = ben.Says(world.Channel, "3,000 people left Tapachula.");

        world.Ada.MessageCommand(message, "Ask the desk about this");
        var heard = await world.NextAsync<DiscordEvent.MessageCommand>();

        heard.Name.Should().Be("Ask the desk about this");
        heard.Target.Id.Should().Be(new MessageId(message.Id));
        heard.Target.Content.Should().Be("3,000 people left Tapachula.");
        heard.Target.Author.Id.Should().Be(new UserId(ben.Id));
        heard.Interaction.Asker.Id.Should().Be(new UserId(world.Ada.Id));
    }

    public static async Task A_button_is_clicked_and_its_message_updated(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var (asked, interaction) = await AskAsync(world);
        await world.Link.Replies.ReplyAsync(interaction, Rich(), Token);
        var answer = await asked.Reply(Token);

        world.Ada.Clicks(answer, "Passages");
        var click = await world.NextAsync<DiscordEvent.ButtonClicked>();
        await world.Link.Replies.UpdateAsync(click.Interaction, new("Clicked."), Token);
        var updated = await asked.Reply(message => message.Content is "Clicked.", Token);

        click.CustomId.Should().Be("passages:1");
        click.Message.Should().Be(new MessageId(answer.Id));
        updated.Buttons.Should().BeEmpty();
    }

    public static async Task A_choice_is_made_and_acknowledged_before_the_edit(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var (asked, interaction) = await AskAsync(world);
        await world.Link.Replies.ReplyAsync(interaction, Rich(), Token);
        var answer = await asked.Reply(Token);

        world.Ada.Selects(answer, "source", "b");
        var choice = await world.NextAsync<DiscordEvent.MenuChosen>();
        await world.Link.Replies.DeferUpdateAsync(choice.Interaction, Token);
        await world.Link.Replies.EditAsync(choice.Interaction, new("Chosen."), Token);

        (choice.CustomId, choice.Message.Value).Should().Be(("source", answer.Id));
        choice.Values.Should().Equal("b");
        await asked.Reply(message => message.Content is "Chosen.", Token);
    }

    public static async Task A_modal_is_shown_and_brings_what_was_typed(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var (asked, interaction) = await AskAsync(world);
        await world.Link.Replies.ReplyAsync(interaction, Rich(), Token);
        var click = world.Ada.Clicks(await asked.Reply(Token), "Passages");
        var heard = await world.NextAsync<DiscordEvent.ButtonClicked>();

        await world.Link.Replies.ShowModalAsync(
            heard.Interaction,
            new Modal(
                "ask-on:1",
                "Ask on",
                [
                    new TextInput("question", "Question") { Paragraph = true, MaxLength = 4000 },
                    new TextInput("from", "From") { Required = false, Placeholder = "2019-07-09" },
                ]
            ),
            Token
        );
        var modal = await click.Modal(Token);
        world.Ada.Submits(click, new { question = "And in 2021?" });
        var submitted = await world.NextAsync<DiscordEvent.ModalSubmitted>();

        modal.Title.Should().Be("Ask on");
        submitted.CustomId.Should().Be("ask-on:1");
        submitted.Fields["question"].Should().Be("And in 2021?");
        submitted.Message.Should().Be(heard.Message);
    }

    private static CancellationToken Token => ConformanceWorld.Token;

    private static async Task<(AskTheDesk.Loopback.Users.PlayedInteraction, Interaction)> AskAsync(
        ConformanceWorld world
    )
    {
        var asked = world.Ada.Slash(world.Channel, "ask", new { question = "Who won?" });
        var heard = await world.NextAsync<DiscordEvent.SlashCommand>();
        return (asked, heard.Interaction);
    }

    private static OutgoingMessage Rich() =>
        new("Sources below.")
        {
            Embeds =
            [
                new Embed
                {
                    Title = "The caravan",
                    Url = new Uri("https://herald.example/caravan"),
                    Description = "Quoted.",
                    Fields = [new("Date", "2019", Inline: true)],
                    Footer = "Page 1",
                    Color = 0x336699,
                },
            ],
            Rows =
            [
                new ComponentRow.Buttons([
                    new Button.Action("passages:1", "Passages", ButtonStyle.Primary),
                    new Button.Link("Archive", new Uri("https://herald.example/")),
                ]),
                new ComponentRow.Menu("source", [new("A", "a"), new("B", "b", "The other")], "Choose"),
            ],
            Files = [new("answer.txt", "as text"u8.ToArray(), "The answer as text")],
        };
}
